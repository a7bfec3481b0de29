// publicodes: one rule a row; an option that may be chosen with others is a yes/no rule of its own.
import Engine from 'publicodes'

function expressions(condition, name) {
  const { question, kind, many } = condition
  const is = option => (many ? name(question, option) : `${name(question)} = '${option}'`)
  switch (kind) {
    case 'any':
      return [{ 'une de ces conditions': condition.options.map(is) }]
    case 'none':
      return condition.options.map(option => (many ? `${is(option)} = non` : `${name(question)} != '${option}'`))
    case 'is':
      return [`${name(question)} = ${condition.value ? 'oui' : 'non'}`]
    case 'between':
      return [
        ...(condition.min == null ? [] : [`${name(question)} >= ${condition.min}`]),
        ...(condition.max == null ? [] : [`${name(question)} <= ${condition.max}`]),
      ]
  }
}

export async function build({ rows }) {
  const facts = {}
  const optionsOf = {}
  const name = (question, option) => (option ? `${question} . ${option}` : question)
  for (const condition of rows.flatMap(row => row.conditions)) {
    facts[condition.question] ??= null
    if (condition.many) {
      optionsOf[condition.question] ??= new Set()
      for (const option of condition.options) {
        optionsOf[condition.question].add(option)
        facts[name(condition.question, option)] = { 'par défaut': 'non' }
      }
      facts[condition.question] = 'oui'
    } else if (condition.kind === 'between') {
      facts[condition.question] = { 'par défaut': 0 }
    } else if (condition.kind === 'is') {
      facts[condition.question] = { 'par défaut': 'non' }
    } else {
      facts[condition.question] = { 'par défaut': "''" }
    }
  }
  const decisions = {}
  for (const row of rows) {
    const all = row.conditions.flatMap(condition => expressions(condition, name))
    decisions[`ligne ${row.id}`] = all.length === 0 ? 'oui' : { 'toutes ces conditions': all }
  }
  const engine = new Engine({ ...facts, ...decisions }, { logger: { log() {}, warn() {}, error() {} } })

  function situation(profile) {
    const situation = {}
    for (const [question, value] of Object.entries(profile)) {
      if (Array.isArray(value)) {
        for (const option of value) {
          if (optionsOf[question]?.has(option)) situation[name(question, option)] = 'oui'
        }
      } else if (question in facts) {
        situation[question] = typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'string' ? `'${value}'` : value
      }
    }
    return situation
  }

  return profile => {
    engine.setSituation(situation(profile))
    return rows.filter(row => engine.evaluate(`ligne ${row.id}`).nodeValue === true).map(row => row.id)
  }
}
