// GoRules ZEN: one decision table that collects every row that fits.
import { ZenEngine } from '@gorules/zen-engine'

const text = JSON.stringify
const list = options => `[${options.map(text).join(', ')}]`

function cell(condition) {
  switch (condition.kind) {
    case 'any':
      return condition.many ? `some($, # in ${list(condition.options)})` : condition.options.map(text).join(', ')
    case 'none':
      return condition.many ? `none($, # in ${list(condition.options)})` : `not($ in ${list(condition.options)})`
    case 'is':
      return String(condition.value)
    case 'between':
      if (condition.min == null) return `<= ${condition.max}`
      return condition.max == null ? `>= ${condition.min}` : `[${condition.min}..${condition.max}]`
  }
}

export async function build({ questions, rows }) {
  const rules = rows.map(row => {
    const rule = { _id: row.id, row: text(row.id) }
    for (const question of questions) rule[question] = ''
    for (const condition of row.conditions) {
      const before = rule[condition.question]
      rule[condition.question] = before ? `${before} and ${cell(condition)}` : cell(condition)
    }
    return rule
  })
  const node = (id, type, content = {}) => ({ id, name: id, type, position: { x: 0, y: 0 }, content })
  const table = {
    hitPolicy: 'collect',
    inputs: questions.map(question => ({ id: question, name: question, type: 'expression', field: question })),
    outputs: [{ id: 'row', name: 'row', type: 'expression', field: 'row' }],
    rules,
  }
  const decision = new ZenEngine().createDecision({
    nodes: [node('in', 'inputNode'), node('table', 'decisionTableNode', table), node('out', 'outputNode')],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  })
  return async profile => {
    const { result } = await decision.evaluate(profile)
    return result.map(found => found.row)
  }
}
