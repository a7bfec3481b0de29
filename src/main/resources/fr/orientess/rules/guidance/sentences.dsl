# The sentences of guidance rules: what analysts may write, and what it means to the rule engine.
# Every variable is checked against the knowledge base by its name before it gets here; a text
# ({texte}) arrives as its number, never as itself. A dash adds a constraint to the visitor.

[when]le visiteur=$visitor : Visitor()

# What the visitor answered
[when]- la réponse à {question} est {options}=answers( "{question}", "{options}" )
[when]- la réponse à {question} n'est pas {options}=answersOtherThan( "{question}", "{options}" )
[when]- la réponse à {question} comprend {options}=answers( "{question}", "{options}" )
[when]- la réponse à {question} ne comprend pas {options}=answersOtherThan( "{question}", "{options}" )
[when]- la réponse à {quantite} vaut au moins {nombre}=answersAtLeast( "{quantite}", {nombre} )
[when]- la réponse à {quantite} vaut au plus {nombre}=answersAtMost( "{quantite}", {nombre} )
[when]- la question {question} est sans réponse=leavesOpen( "{question}" )
[when]- le territoire est dans {territoires}=isWithin( "{territoires}" )
[when]- le territoire est hors de {territoires}=isOutside( "{territoires}" )

# What the rule tables found for the visitor
[when]- l'offre {offre} est recommandée=isRecommended( "{offre}" )
[when]- l'offre {offre} est éligible=isEligibleFor( "{offre}" )
[when]- l'offre {offre} n'est pas recommandée=isRefused( "{offre}" )
[when]- aucune offre n'est éligible=hasNothingEligible()
[when]- aucune offre locale ou régionale n'est éligible=hasNothingEligibleNearby()
[when]- aucune offre éligible ne répond au besoin {besoin}=hasNothingEligibleFor( "{besoin}" )
[when]- aucune structure de type {type} n'intervient sur le territoire=hasNoProviderOf( "{type}" )
[when]- aucune offre recommandée ne propose {format}=hasNoOfferWith( "{format}" )
[when]- aucune offre recommandée ne décline l'offre {offre}=hasNoVersionOf( "{offre}" )
[when]- aucune offre recommandée n'est portée par une structure de type {type}=hasNoOfferFromProvidersOf( "{type}" )

# What a rule may speak of as "cette offre" or "cette structure"
[when]une structure de type {type} intervient sur le territoire=$provider : Provider() from $visitor.providersOf( "{type}" )
[when]une offre est recommandée=$offer : Draft() from $visitor.best()
[when]une offre recommandée se termine dans moins de {jours} jours=$offer : Draft() from $visitor.closingWithin( {jours} )
[when]une offre recommandée est portée par une structure de type {type}=$offer : Draft() from $visitor.bestFromProvidersOf( "{type}" )
[when]une offre recommandée propose {format}=$offer : Draft() from $visitor.bestWith( "{format}" )
[when]une offre recommandée décline l'offre {offre}=$offer : Draft() from $visitor.bestVersionOf( "{offre}" )
[when]une offre recommandée répond au besoin {besoin}=$offer : Draft() from $visitor.bestFor( "{besoin}" )

# Where to begin
[then]premier pas : la structure {structure} parce que {texte}=advice.beginWithProvider( "{structure}", {texte} );
[then]premier pas : l'offre {offre} parce que {texte}=advice.beginWithOffer( "{offre}", {texte} );
[then]premier pas : cette structure parce que {texte}=advice.beginWith( $provider, {texte} );
[then]premier pas : cette offre parce que {texte}=advice.beginWith( $offer, {texte} );
[then]à défaut d'autre premier pas : cette offre parce que {texte}=advice.beginOtherwiseWith( $offer, {texte} );

# What to say about offers, and where to put them within their level
[then]avancer l'offre {offre} de {points} points parce que {texte}=advice.move( "{offre}", {points}, {texte} );
[then]avancer cette offre de {points} points parce que {texte}=advice.move( $offer, {points}, {texte} );
[then]avancer les offres qui répondent au besoin {besoin} de {points} points parce que {texte}=advice.moveAllFor( "{besoin}", {points}, {texte} );
[then]reculer l'offre {offre} de {points} points parce que {texte}=advice.move( "{offre}", -{points}, {texte} );
[then]reculer cette offre de {points} points parce que {texte}=advice.move( $offer, -{points}, {texte} );
[then]reculer les offres qui répondent au besoin {besoin} de {points} points parce que {texte}=advice.moveAllFor( "{besoin}", -{points}, {texte} );
[then]ajouter à l'offre {offre} la raison {texte}=advice.addReason( "{offre}", {texte} );
[then]ajouter à cette offre la raison {texte}=advice.addReason( $offer, {texte} );
[then]avertir sur l'offre {offre} que {texte}=advice.warn( "{offre}", {texte} );
[then]avertir sur cette offre que {texte}=advice.warn( $offer, {texte} );
[then]écarter l'offre {offre} parce que {texte}=advice.setAside( "{offre}", {texte} );
[then]écarter cette offre parce que {texte}=advice.setAside( $offer, {texte} );
