import {writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {createGenerator} from 'ts-json-schema-generator'

const root = resolve(import.meta.dirname, '..')
export const SCHEMA_FILE = join(root, 'schema/collation.schema.json')

/** JSON Schema (draft 7) of what `variorum collate --json` prints, from the types in src/core. */
export function collationSchema(): string {
  const generator = createGenerator({
    path: join(root, 'src/core/edition.ts'),
    // The generator brings its own, older TypeScript, which knows fewer libraries than tsconfig.json names.
    tsconfig: join(root, 'scripts/schema.tsconfig.json'),
    type: 'Collation',
    topRef: true,
    additionalProperties: false,
    sortProps: true,
  })
  const schema = {
    ...generator.createSchema('Collation'),
    title: 'Collation',
    description: 'What `variorum collate --json` prints. Offsets are UTF-16 code units, half-open.',
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, collationSchema())
