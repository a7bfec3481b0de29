// json-rules-engine: one rule a row, whose event names the row.
import { Engine } from 'json-rules-engine'

function conditions(condition) {
  const { question: fact, kind, many } = condition
  switch (kind) {
    case 'any':
      return [{ fact, operator: many ? 'shares' : 'in', value: condition.options }]
    case 'none':
      return [{ fact, operator: many ? 'sharesNone' : 'notIn', value: condition.options }]
    case 'is':
      return [{ fact, operator: 'equal', value: condition.value }]
    case 'between':
      return [
        ...(condition.min == null ? [] : [{ fact, operator: 'greaterThanInclusive', value: condition.min }]),
        ...(condition.max == null ? [] : [{ fact, operator: 'lessThanInclusive', value: condition.max }]),
      ]
  }
}

export async function build({ rows }) {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('shares', (answered, listed) => answered.some(option => listed.includes(option)))
  engine.addOperator('sharesNone', (answered, listed) => !answered.some(option => listed.includes(option)))
  for (const row of rows) {
    engine.addRule({ conditions: { all: row.conditions.flatMap(conditions) }, event: { type: row.id } })
  }
  return async profile => {
    const { events } = await engine.run(profile)
    return events.map(event => event.type)
  }
}
