// Writes data/territories/*.csv from @etalab/decoupage-administratif; see README.md.
import { createRequire } from 'node:module'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const load = name => require(`@etalab/decoupage-administratif/data/${name}.json`)
const out = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data', 'territories')

const GRAND_PARIS = '200054781'
const KINDS_OF_COUNCIL = {
  CC: 'Communauté de communes',
  CA: "Communauté d'agglomération",
  CU: 'Communauté urbaine'
}

const fail = message => { throw new Error(message) }
const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

const regions = load('regions')
const regionCodes = new Set(regions.map(r => r.code))
const departements = load('departements')
const regionOf = new Map(departements.map(d => [d.code, regionCodes.has(d.region) ? d.region : null]))
const communes = load('communes').filter(c => c.type === 'commune-actuelle')
const districts = load('communes').filter(c => c.type === 'arrondissement-municipal')
const communeByCode = new Map(communes.map(c => [c.code, c]))
const epcis = load('epci')
const epts = load('ept')

/** "CC Faucigny - Glières" in full, but "CA Amiens Métropole" as it calls itself. */
function councilName ({ nom, type }) {
  const plain = nom.replace(/^(CC|CA|CU) /, '').replace(/"|''/g, '').replace(/\s+/g, ' ').trim()
  if (!KINDS_OF_COUNCIL[type] || plain === nom) return plain
  if (/(Métropole|Communauté|Agglomération|Agglo|Agglopôle)(?!\p{L})/u.test(plain)) {
    const name = plain.replace(/^(de la |de l'|du |des |de |d')(?=\p{Lu})/u, '')
    return name[0].toUpperCase() + name.slice(1)
  }
  return `${KINDS_OF_COUNCIL[type]} ${plain}`
}

/** The smallest of departement, region and country that holds all the communes. */
function commonParent (council) {
  const inside = council.membres.map(m => communeByCode.get(m.code) ?? fail(`${council.nom}: unknown commune ${m.code}`))
  const inDepartements = new Set(inside.map(c => c.departement))
  if (inDepartements.size === 1) return `D${[...inDepartements][0]}`
  const inRegions = new Set(inside.map(c => regionOf.get(c.departement)))
  const [region] = inRegions
  return inRegions.size === 1 && region ? `R${region}` : 'FR'
}

const areas = [
  { code: 'FR', name: 'France', kind: 'country', parents: [] },
  ...regions.map(r => ({ code: `R${r.code}`, name: r.nom, kind: 'region', parents: ['FR'] })),
  ...departements.map(d => ({
    code: `D${d.code}`,
    name: d.nom,
    kind: 'departement',
    parents: [regionOf.get(d.code) ? `R${regionOf.get(d.code)}` : 'FR']
  }))
]

const councilsOf = new Map()
for (const council of [...epcis, ...epts]) {
  for (const { code } of council.membres) {
    councilsOf.set(code, [...(councilsOf.get(code) ?? []), council.code])
  }
}
const inGrandParis = new Set(epcis.find(e => e.code === GRAND_PARIS).membres.map(m => m.code))

const councils = [
  ...epcis.map(e => ({
    code: `E${e.code}`,
    name: councilName(e),
    kind: e.code === GRAND_PARIS ? 'metropole' : 'epci',
    parents: [commonParent(e)]
  })),
  ...epts.map(e => ({
    code: `E${e.code}`,
    name: e.nom,
    kind: 'ept',
    parents: [commonParent(e), ...(e.membres.every(m => inGrandParis.has(m.code)) ? [`E${GRAND_PARIS}`] : [])]
  }))
]

const places = [
  ...communes.map(c => ({
    code: `C${c.code}`,
    name: c.nom,
    kind: 'commune',
    parents: [`D${c.departement}`, ...(councilsOf.get(c.code) ?? []).sort().map(code => `E${code}`)],
    postal: c.codesPostaux
  })),
  ...districts.map(d => ({
    code: `C${d.code}`,
    name: d.nom,
    kind: 'arrondissement',
    parents: [`C${d.commune}`],
    postal: d.codesPostaux
  }))
]

// The parents must contain a territory entirely, exist, and give every commune one departement.
const all = new Map()
for (const t of [...areas, ...councils, ...places]) {
  if (all.has(t.code)) fail(`repeated code ${t.code}`)
  if (/[;"|\n]/.test(t.name)) fail(`name to be quoted: ${t.name}`)
  all.set(t.code, t)
}
const ancestors = code => all.get(code).parents.flatMap(p => [p, ...ancestors(p)])
for (const t of all.values()) {
  for (const p of t.parents) if (!all.has(p)) fail(`${t.code}: unknown parent ${p}`)
  if (t.kind !== 'commune' && t.kind !== 'arrondissement') continue
  const above = [...new Set(ancestors(t.code))]
  const departement = above.filter(c => c[0] === 'D')
  const own = (communeByCode.get(t.code.slice(1)) ?? districts.find(d => `C${d.code}` === t.code)).departement
  if (departement.length !== 1 || departement[0] !== `D${own}`) fail(`${t.code}: departements ${departement}`)
  const region = above.filter(c => c[0] === 'R')
  const expected = regionOf.get(own) ? [`R${regionOf.get(own)}`] : []
  if (region.join() !== expected.join()) fail(`${t.code}: regions ${region}`)
}

mkdirSync(out, { recursive: true })
function write (file, territories) {
  const lines = territories.sort(byCode).map(t =>
    [t.code, t.name, t.kind, t.parents.join('|'), (t.postal ?? []).join('|')].join(';'))
  writeFileSync(join(out, file), ['code;name;kind;parents;postal', ...lines, ''].join('\n'))
  console.log(`${file}: ${territories.length}`)
}
write('pays-regions-departements.csv', areas)
write('intercommunalites.csv', councils)
write('communes.csv', places)
