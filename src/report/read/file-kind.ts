const start = (bytes: Uint8Array, length: number): string => new TextDecoder('latin1').decode(bytes.subarray(0, length))

const NAMED = /\.[a-z\d]{1,8}$/i

/** A page by its ending; standard input and files without an ending say so at once. */
export const isPage = (path: string, bytes: Uint8Array): boolean =>
  /\.(?:x?html?|xhtml)$/i.test(path) ||
  ((!NAMED.test(path) || /\.aspx?$|\.php$/i.test(path)) &&
    /^\s*(?:<!doctype html|<html[\s>]|<!-- saved from)/i.test(start(bytes, 400).replace(/^ï»¿/, '')))

/** A mail or a saved web archive by its ending or, without one, by its first header lines. */
export function isMail(path: string, bytes: Uint8Array): boolean {
  if (NAMED.test(path)) return /\.(?:eml|mht|mhtml)$/i.test(path)
  const head = start(bytes, 2000)
  return /^(?:From|Return-Path|Received|Delivered-To|MIME-Version):/i.test(head) && /^MIME-Version:/im.test(head)
}

/** A PDF by its first bytes; some programs write a few others before them. */
export const isPdf = (bytes: Uint8Array): boolean => start(bytes, 1024).includes('%PDF-')
