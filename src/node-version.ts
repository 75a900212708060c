/** The oldest that runs the sources; package.json has it under "engines", which npm only warns about. */
const NEEDED = [22, 18] as const

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]))
  throw new Error(`variorum needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}`)
