/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Shows the lines that have all the words searched for and fit what is chosen; says how many. */
export function startFilter(root: ParentNode, entries: readonly HTMLElement[]): void {
  const form = root.querySelector<HTMLFormElement>('.tools')!
  const found = root.querySelector<HTMLElement>('.found')!
  const none = root.querySelector<HTMLElement>('.none')!
  const sections = [...root.querySelectorAll<HTMLDetailsElement>('.section')]
  const before = new Map<HTMLDetailsElement, boolean>()
  const texts = new Map<HTMLElement, string>()

  const textOf = (entry: HTMLElement): string => {
    let text = texts.get(entry)
    if (text === undefined) {
      text = entry.textContent.toLowerCase()
      texts.set(entry, text)
    }
    return text
  }
  const chosen = (name: string): string =>
    (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null)?.value ?? ''
  const has = (list: string | undefined, value: string): boolean =>
    value === '' || (list ?? '').split(' ').includes(value)

  const apply = (): void => {
    const words = chosen('words').toLowerCase().split(/\s+/).filter(Boolean)
    const [slot, report, place] = [chosen('slot'), chosen('report'), chosen('place')]
    const active = words.length > 0 || slot + report + place !== ''
    let count = 0
    for (const entry of entries) {
      const {slots, reports, places} = entry.dataset
      const fits =
        has(slots, slot) && has(reports, report) && has(places, place) && words.every((w) => textOf(entry).includes(w))
      if (entry.hidden === fits) entry.hidden = !fits
      if (fits) count++
    }
    for (const section of sections) {
      const own = section.querySelectorAll('.entry').length
      const shown = section.querySelectorAll('.entry:not([hidden])').length
      section.hidden = shown === 0
      section.querySelector('.count')!.textContent = active ? `${shown} of ${own}` : String(own)
      if (active && !before.has(section)) before.set(section, section.open)
      if (active) section.open = true
      else if (before.has(section)) section.open = before.get(section)!
    }
    for (const own of root.querySelectorAll<HTMLElement>('.own'))
      own.hidden = !own.querySelector('.entry:not([hidden])')
    if (!active) before.clear()
    none.hidden = count > 0
    found.textContent = active
      ? `${count} of ${entries.length} lines`
      : `${entries.length} ${entries.length === 1 ? 'line' : 'lines'}`
  }

  form.hidden = false
  form.addEventListener('input', ({target}) => {
    if (!(target instanceof HTMLInputElement && target.type === 'checkbox')) apply()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(apply))
}
