/** Values of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json}
export type JsonNode = {readonly [key: string]: Json}

/** Levels of arrays and graphs that are followed; sites nest three. */
const DEEPEST = 6
/** Nodes looked at in one page's JSON-LD. */
const MOST_NODES = 2000

export const words = (value: string | null | undefined): string | undefined => {
  const text = value?.slice(0, 2000).replace(/\s+/gu, ' ').trim()
  return text === undefined || text === '' ? undefined : text
}
const isNode = (value: Json | undefined): value is JsonNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All nodes of JSON-LD blocks: arrays, `@graph`, `mainEntity` and the like opened. Broken JSON is skipped. */
export function nodesOf(blocks: readonly string[]): JsonNode[] {
  const nodes: JsonNode[] = []
  const visit = (value: Json | undefined, level: number): void => {
    if (level > DEEPEST || nodes.length >= MOST_NODES) return
    if (Array.isArray(value)) for (const item of value) visit(item as Json, level + 1)
    else if (isNode(value)) {
      nodes.push(value)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (typeof value[key] === 'object') visit(value[key], level + 1)
    }
  }
  for (const block of blocks) {
    try {
      visit(
        JSON.parse(
          block.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '').replace(/[\u0000-\u001f]/g, ' '),
        ) as Json,
        0,
      )
    } catch {
      continue
    }
  }
  return nodes
}

export const typesOf = (node: JsonNode): string[] => [node['@type']].flat().filter((t) => typeof t === 'string')
export const asText = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? words(decodeEntities(value)) : Array.isArray(value) ? asText(value[0] as Json) : undefined

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}
/** Sites write `&amp;` and `&#8217;` into JSON, where nothing decodes them. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? all
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  )
}

export function namesOf(value: Json | undefined, nodes: readonly JsonNode[]): string[] {
  return [value].flat().flatMap((item): string[] => {
    if (typeof item === 'string') return /^https?:/.test(item) ? [] : [decodeEntities(item)]
    if (!isNode(item)) return []
    const node = item
    const whole =
      node['name'] === undefined && typeof node['@id'] === 'string'
        ? nodes.find((n) => n['@id'] === node['@id'] && n['name'] !== undefined)
        : node
    const name = asText(whole?.['name'])
    return name === undefined ? [] : [name]
  })
}
