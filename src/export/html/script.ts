import {segments, sharedRuns} from './marks.ts'
import {scrollTogether} from './scroll-together.ts'
import {startFilter} from './filter.ts'
import {startStory} from './workspace.ts'

/** After the first drawing, which has only what a window holds, the rest is laid out (`style.ts`). */
const DRAWN = 'requestAnimationFrame(()=>setTimeout(()=>document.documentElement.classList.add("drawn")))'

/** The page's script: these functions as they are written, and one call. None of them imports anything. */
export const scriptText = (): string =>
  `"use strict";${DRAWN};for(const root of document.querySelectorAll(".story"))(${plain(startStory)})(root,{` +
  `segments:${plain(segments)},sharedRuns:${plain(sharedRuns)},scrollTogether:${plain(scrollTogether)},startFilter:${plain(startFilter)}});`

/** The text of a function. Where types were taken out, lines of white space are left: these go. */
const plain = (f: unknown): string =>
  String(f)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
