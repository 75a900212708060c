/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {startFilter} from './filter.ts'
import type {Mark, segments, sharedRuns} from './marks.ts'
import type {scrollTogether} from './scroll-together.ts'

/** What the script is given besides: functions that are written into the page beside it. */
export interface Tools {
  readonly segments: typeof segments
  readonly sharedRuns: typeof sharedRuns
  readonly scrollTogether: typeof scrollTogether
  readonly startFilter: typeof startFilter
}

/**
 * What the page can do where scripts run: views beside the comparison, two reports marked against each other, keys. All
 * it knows it reads from the page; it writes text, classes and attributes, never markup.
 */
export function startStory(root: HTMLElement, {segments, sharedRuns, scrollTogether, startFilter}: Tools): void {
  const many = <T extends HTMLElement = HTMLElement>(selector: string, from: ParentNode = root): T[] => [
    ...from.querySelectorAll<T>(selector),
  ]
  const one = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!
  const prefix = root.dataset.prefix ?? ''
  const entries = many('.entry')
  const reports = many('.report')
  const sides = many('.side')
  const pairForm = one('.pair') as HTMLFormElement
  const back = one('.back')
  const wide = matchMedia('(min-width: 62rem)')
  const [left, right] = many<HTMLSelectElement>('select', pairForm) as [HTMLSelectElement, HTMLSelectElement]
  const labelOf = (entry: HTMLElement): string => entry.id.slice(prefix.length)
  const entryOf = (label: string): HTMLElement | null => document.getElementById(prefix + label)

  let current: HTMLElement | null = null
  let pair: [number, number] = [0, Math.min(1, reports.length - 1)]

  // What the lines say of the reports' words: read from their links the first time it is asked for.
  interface Instance {
    readonly report: number
    readonly version: number
    readonly from: readonly number[]
    readonly ranges: readonly {readonly start: number; readonly end: number}[]
  }
  const known = new Map<HTMLElement, Instance[]>()
  const instancesOf = (entry: HTMLElement): Instance[] => {
    let list = known.get(entry)
    if (!list) {
      list = many('a[data-at]', entry).map((link) => instanceOf(link))
      known.set(entry, list)
    }
    return list
  }
  const instanceOf = (link: HTMLElement): Instance => {
    const [report = 0, ...at] = link.dataset.at!.split(' ').map(Number)
    const version = link.closest<HTMLElement>('.version')!
    const ranges = at.flatMap((start, i) => (i % 2 === 0 ? [{start, end: at[i + 1]!}] : []))
    const from = (version.dataset.from ?? '').split(' ').filter(Boolean).map(Number)
    return {report, version: Number(version.dataset.version), from, ranges}
  }

  const texts = new Map<number, string>()
  const textOf = (report: number): string => {
    let text = texts.get(report)
    if (text === undefined) {
      text = many('.text > p', reports[report])
        .map((p) => p.textContent)
        .join('')
      texts.set(report, text)
    }
    return text
  }

  const DIFFERING = ['drift', 'conflict', 'update', 'status', 'possible']
  const sectionOf = (entry: HTMLElement): string => DIFFERING.find((name) => entry.classList.contains(name)) ?? ''

  /** By report, the lines in which it differs from others. */
  const differing = reports.map(() => new Set<HTMLElement>())
  for (const entry of entries)
    if (sectionOf(entry)) for (const report of entry.dataset.reports!.split(' ')) differing[Number(report)]!.add(entry)

  /** The marks of the two reports of the pair: words that both have, what differs between them, and the chosen line. */
  const marksOf = ([a, b]: readonly [number, number]): [Mark[], Mark[]] => {
    const marks: [Mark[], Mark[]] = [[], []]
    if (a !== b)
      sharedRuns(textOf(a), textOf(b)).forEach((shared, run) => {
        marks[0].push({...shared.a, label: '', run})
        marks[1].push({...shared.b, label: '', run})
      })
    const both = [...differing[a]!].filter((entry) => differing[b]!.has(entry))
    for (const entry of new Set(current ? [...both, current] : both)) {
      const instances = instancesOf(entry)
      const [x, y] = [instances.find((i) => i.report === a), instances.find((i) => i.report === b)]
      if (entry !== current && !(x && y && x.version !== y.version)) continue
      for (const {report, ranges} of instances) {
        const side = report === a ? 0 : report === b ? 1 : 2
        for (const range of ranges) (marks as Mark[][])[side]?.push({...range, label: labelOf(entry)})
      }
    }
    return marks
  }

  const markReport = (report: HTMLElement, marks: readonly Mark[]): void => {
    let at = 0
    for (const block of many('.text > p', report)) {
      const text = block.textContent
      const pieces = segments(at, at + text.length, marks).map(({start, end, labels, run}) => {
        const words = text.slice(start - at, end - at)
        if (run < 0 && !labels.length) return words
        const [label] = labels
        const element = document.createElement(label === undefined ? 'span' : 'a')
        element.textContent = words
        if (run >= 0) {
          element.className = 'same'
          element.dataset.run = String(run)
        }
        if (label !== undefined) {
          const entry = entryOf(label)!
          element.classList.add('differs', ...[sectionOf(entry)].filter(Boolean))
          if (current && labels.includes(labelOf(current))) element.classList.add('now')
          element.dataset.labels = labels.join(' ')
          element.setAttribute('href', `#${prefix}${label}`)
        }
        return element
      })
      at += text.length
      block.replaceChildren(...pieces)
    }
  }

  const together = scrollTogether(
    () => pair.map((i) => reports[i]!),
    () => (one('[name=together]') as HTMLInputElement).checked,
  )

  const sigilOf = (report: number): string => reports[report]!.querySelector('.sigil')!.textContent

  /** What the family tree says of two reports. */
  const kinOf = (two: readonly [number, number]): string => {
    const kin = many('.family [data-pair]').find((e) =>
      [two.join(' '), two.toReversed().join(' ')].includes(e.dataset.pair!),
    )
    if (kin) return `${sigilOf(Number(kin.dataset.pair!.split(' ')[1]))}: ${kin.textContent}`
    const unseen = many('.unseen-origin').some((e) => {
      const children = e.dataset.children!.split(' ')
      return two.every((i) => children.includes(String(i)))
    })
    const what = unseen
      ? 'both have words of a text that is not among the reports'
      : 'neither has its words from the other'
    return `${sigilOf(two[0])} and ${sigilOf(two[1])}: ${what}`
  }

  /** Puts two reports side by side, the earlier at the left, and brings the words of the chosen line into view. */
  const showPair = (a: number, b: number): void => {
    pair = a <= b ? [a, b] : [b, a]
    left.value = String(pair[0])
    right.value = String(pair[1])
    reports.forEach((report, i) => report.classList.toggle('shown', pair.includes(i)))
    const marks = marksOf(pair)
    pair.forEach((i, side) => markReport(reports[i]!, marks[side]!))
    one('.pair .kin').textContent = pair[0] === pair[1] ? '' : kinOf(pair)
    toWords()
  }

  /** Brings the first words of the chosen line into view in both panes; one that has none of them follows the other. */
  const toWords = (): void => {
    together.reset()
    const panes = pair.map((i) => reports[i]!)
    const marked = panes.filter((pane) => pane.querySelector('.now'))
    one('.panes').classList.toggle('on-line', marked.length > 0)
    for (const pane of panes) {
      const now = pane.querySelector('.now')
      const {top} = pane.getBoundingClientRect()
      // A pane may reach below the window.
      const seen = Math.max(0, Math.min(pane.clientHeight, innerHeight - top))
      pane.scrollTop = now ? pane.scrollTop + now.getBoundingClientRect().top - top - seen / 3 : 0
    }
    if (marked.length === 1) together.level(marked[0]!)
  }

  /** Marks the tab of what is seen: in a wide window the comparison is seen whatever stands beside it. */
  const showTab = (): void => {
    const compared = !wide.matches && root.classList.contains('on-comparison')
    const side = sides.find((s) => s.classList.contains('active'))!
    for (const link of many('.views a')) {
      const view = link.dataset.view!
      if (compared ? view === 'comparison' : side.classList.contains(view)) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }

  const setView = (view: string): void => {
    root.classList.toggle('on-comparison', view === 'comparison')
    if (view !== 'comparison') for (const side of sides) side.classList.toggle('active', side.classList.contains(view))
    showTab()
  }

  /** Where one view is seen at a time: brings its beginning to the top of the window, at once, without a movement. */
  const toView = (): void => {
    if (wide.matches) return
    const compared = root.classList.contains('on-comparison')
    if (compared && current) current.scrollIntoView({block: 'center', behavior: 'instant'})
    else if (compared) one('.comparison').scrollIntoView({behavior: 'instant'})
    else sides.find((side) => side.classList.contains('active'))!.scrollIntoView({behavior: 'instant'})
  }

  const showReports = (a: number, b: number): void => {
    setView('reports')
    showPair(a, b)
    toView()
    toWords()
  }

  /** The two reports that show a line best: those of two versions of it, parent and child where it changed in copying. */
  const pairOf = (entry: HTMLElement, wanted: number | undefined): [number, number] => {
    const instances = instancesOf(entry)
    const first = instances.find((i) => i.report === wanted) ?? instances.find((i) => i.from.length) ?? instances[0]!
    const other =
      instances.find((i) => first.from.includes(i.report)) ??
      instances.find((i) => i.version !== first.version && i.report !== first.report) ??
      instances.find((i) => i.report !== first.report)
    return [first.report, other?.report ?? near(first.report)]
  }

  /** The report to stand beside one where nothing says which: that which has its words or whose words it has. */
  const near = (report: number): number => {
    const kin = many('.family [data-pair]').map((e) => e.dataset.pair!.split(' ').map(Number))
    const next = kin.find((p) => p.includes(report))?.find((i) => i !== report)
    return next ?? pair.find((i) => i !== report) ?? report
  }

  const choose = (entry: HTMLElement, wanted?: number): void => {
    current?.removeAttribute('aria-current')
    current = entry
    entry.setAttribute('aria-current', 'true')
    entry.closest<HTMLDetailsElement>('.section')!.open = true
    back.hidden = false
    back.textContent = `← back to line ${labelOf(entry)}`
    back.setAttribute('href', `#${entry.id}`)
    showReports(...pairOf(entry, wanted))
    if (!wide.matches) back.focus({preventScroll: true})
  }

  /** Chooses a line and stays with it. */
  const goTo = (entry: HTMLElement): void => {
    choose(entry)
    if (!wide.matches) setView('comparison')
    entry.focus({preventScroll: true})
    entry.scrollIntoView({block: 'nearest'})
  }

  const step = (by: 1 | -1): void => {
    let i = current ? entries.indexOf(current) + by : 0
    while (entries[i]?.hidden) i += by
    if (entries[i]) goTo(entries[i]!)
  }

  /** Shows what an address leads to: a line with its reports, a report, a section of the comparison, a view. */
  const open = (id: string): boolean => {
    const target = document.getElementById(id)
    if (!target || !root.contains(target)) return false
    const entry = target.closest<HTMLElement>('.entry')
    const report = target.closest<HTMLElement>('.report')
    const view = many('.views a').find((link) => link.getAttribute('href') === `#${id}`)?.dataset.view
    if (entry) {
      choose(entry)
      if (wide.matches) entry.scrollIntoView({block: 'nearest'})
    } else if (report) {
      const index = reports.indexOf(report)
      showReports(index, near(index))
    } else if (target instanceof HTMLDetailsElement) {
      setView('comparison')
      target.open = true
      target.scrollIntoView()
    } else if (view) {
      setView(view)
      toView()
      toWords()
    } else return false
    return true
  }

  root.addEventListener('click', (event) => {
    const target = event.target as Element
    const link = target.closest<HTMLElement>('a')
    const entry = target.closest<HTMLElement>('.entry')
    if (link) {
      const to = (link.getAttribute('href') ?? '').slice(1 + prefix.length)
      if (link.dataset.at && entry) choose(entry, instanceOf(link).report)
      else if (link.matches('.differs, .label, .back')) return (goTo(entryOf(to)!), event.preventDefault())
      else if (link.dataset.pair) {
        const [a = 0, b = 0] = link.dataset.pair.split(' ').map(Number)
        showReports(a, b)
      } else if (!open(prefix + to)) return
      event.preventDefault()
    } else if (entry && !target.closest('summary, .entry details') && getSelection()?.isCollapsed !== false)
      if (wide.matches) goTo(entry)
      else choose(entry)
  })

  pairForm.addEventListener('change', ({target}) => {
    if (target === left || target === right) showPair(Number(left.value), Number(right.value))
  })

  document.addEventListener('keydown', (event) => {
    const mine = document.activeElement?.closest('.story') ?? document.querySelector('.story')
    const typing =
      event.target instanceof Element && event.target.matches('input:not([type=checkbox]), select, textarea')
    const words = one('[name=words]') as HTMLInputElement
    if (mine !== root || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && event.target === words) {
      words.value = ''
      words.dispatchEvent(new Event('input', {bubbles: true}))
      words.blur()
      current?.focus({preventScroll: true})
    }
    if (typing || !(one('[name=keys]') as HTMLInputElement).checked) return
    if (event.key === 'j') step(1)
    else if (event.key === 'k') step(-1)
    else if (event.key === '/') words.focus()
    else if (event.key === 'Enter' && event.target === current) {
      const why = current!.querySelector<HTMLDetailsElement>('.why')
      if (why) why.open = !why.open
    } else return
    event.preventDefault()
  })

  pairForm.hidden = false
  startFilter(root, entries)
  showTab()
  wide.addEventListener('change', showTab)
  const addressed = (): boolean => open(location.hash.slice(1))
  addEventListener('hashchange', addressed)
  // The first pair is a report and its copy. It is marked when the page has been drawn.
  const [a = 0, b = pair[1]] = (many('.family [data-pair]')[0]?.dataset.pair ?? '')
    .split(' ')
    .filter(Boolean)
    .map(Number)
  requestAnimationFrame(() => setTimeout(() => current || addressed() || showPair(a, b)))
}
