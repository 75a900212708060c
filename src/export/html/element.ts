import {h as preactElement, type ComponentChildren, type VNode} from 'preact'

/** Attributes of an element; what is undefined or false is left out, and every value is escaped. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | {readonly __html: string}>>

/** An element with its children, whose text is escaped. Preact's own types do not go with `exactOptionalPropertyTypes`. */
export const h = (name: string, attributes: Attributes | null, ...children: ComponentChildren[]): VNode =>
  preactElement(name, attributes as object, ...children)
