import {readFileSync} from 'node:fs'
import {trouble} from './files.ts'

/** Text of a file that belongs to the command, not to the story; or why it cannot be had. Never throws. */
export function readText(path: string): {readonly text: string} | {readonly trouble: string} {
  try {
    return {text: readFileSync(path, 'utf8')}
  } catch (error) {
    return {trouble: trouble(error)}
  }
}
