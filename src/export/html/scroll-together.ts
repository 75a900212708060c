/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Where, from the top of a pane, the same words are kept level: a quarter of its height, about where a reader looks. */
export interface Together {
  /** To be called when the panes show something else. */
  readonly reset: () => void
  /** Moves the other pane to where this one stands. */
  readonly level: (pane: HTMLElement) => void
}

/**
 * Moves one pane when the other is scrolled, so that the same words stand level: between passages that both have, in
 * proportion. Passages that stand in another order in the second report are left out of the reckoning.
 */
export function scrollTogether(panes: () => readonly HTMLElement[], wanted: () => boolean): Together {
  const LEVEL = 0.25
  let anchors: [number, number][] | null = null
  let driver: HTMLElement | null = null

  const tops = (pane: HTMLElement): Map<string, number> => {
    const from = pane.getBoundingClientRect().top - pane.scrollTop
    const found = new Map<string, number>()
    for (const mark of pane.querySelectorAll<HTMLElement>('[data-run]'))
      if (!found.has(mark.dataset.run!)) found.set(mark.dataset.run!, mark.getBoundingClientRect().top - from)
    return found
  }

  /** Heights of the same words in both, the longest series that goes down in both. */
  const measure = (left: HTMLElement, right: HTMLElement): [number, number][] => {
    const there = tops(right)
    const both = [...tops(left)]
      .flatMap(([run, top]): [number, number][] => (there.has(run) ? [[top, there.get(run)!]] : []))
      .sort((a, b) => a[0] - b[0])
    const best: number[] = []
    const before: number[] = []
    both.forEach(([, y], i) => {
      best[i] = 1
      before[i] = -1
      for (let j = 0; j < i; j++)
        if (both[j]![1] < y && best[j]! + 1 > best[i]) {
          best[i] = best[j]! + 1
          before[i] = j
        }
    })
    const chain: [number, number][] = []
    for (let i = best.indexOf(Math.max(...best)); i >= 0; i = before[i]!) chain.unshift(both[i]!)
    return [[0, 0], ...chain, [left.scrollHeight, right.scrollHeight]]
  }

  const follow = (pane: HTMLElement): void => {
    const [left, right] = panes()
    if (!left || !right || left === right || !wanted() || (pane !== left && pane !== right)) return
    anchors ??= measure(left, right)
    const [mine, other] = pane === left ? [0, 1] : [1, 0]
    const moved = pane === left ? right : left
    if (pane.scrollTop === 0) {
      moved.scrollTop = 0
      return
    }
    const y = pane.scrollTop + LEVEL * pane.clientHeight
    const next = Math.max(
      1,
      anchors.findIndex((a) => a[mine]! >= y),
    )
    const [a, b] = [anchors[next - 1]!, anchors[next]!]
    const share = (y - a[mine]!) / Math.max(1, b[mine]! - a[mine]!)
    moved.scrollTop = a[other]! + share * (b[other]! - a[other]!) - LEVEL * moved.clientHeight
  }

  for (const event of ['pointermove', 'pointerdown', 'wheel', 'touchstart', 'focusin', 'keydown'])
    document.addEventListener(
      event,
      ({target}) => {
        const pane = target instanceof Element ? target.closest<HTMLElement>('.report') : null
        if (pane) driver = pane
      },
      {capture: true, passive: true},
    )
  document.addEventListener(
    'scroll',
    ({target}) => {
      if (target === driver) follow(driver as HTMLElement)
    },
    {capture: true, passive: true},
  )
  addEventListener('resize', () => (anchors = null))
  return {
    level: follow,
    reset: () => {
      anchors = null
      driver = null
    },
  }
}
