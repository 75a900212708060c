import type {Message} from '../core/message.ts'
import {oneLine} from '../export/index.ts'

/** Said last where no report was read. */
export const NOTHING_READ = 'nothing could be read: give text files, saved web pages, mails, PDFs or folders of them'

/** Messages as lines for standard error: `variorum: warning: old.doc: …`. `quiet` leaves notes out. */
export function messageLines(messages: readonly Message[], quiet: boolean): string {
  return messages
    .filter((m) => !quiet || m.level !== 'note')
    .map(
      ({level, path, text}) =>
        `variorum: ${level}: ${path === undefined ? '' : `${oneLine(path)}: `}${oneLine(text)}\n`,
    )
    .join('')
}
