// The first lines of a saved page in English and the addresses on it → the name that says whose page it is.
import { firstOf } from './first-stated.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain } from './text.ts'
import type { LineNode } from './tree.ts'

const deepest = 12

/** Reads the name that a viewer of papers, a step of the page's place, or an address of the site bears out. */
export function addressedName(opening: readonly LineNode[], foot: readonly LineNode[]): string | undefined {
  const head = opening.slice(0, deepest).map(({ value }) => plain(value))
  if (head.some((text) => isWide(text))) return undefined
  const hosts = new Set([...opening, ...foot].flatMap(({ value }) => hostsIn(value)))
  return (
    firstOf(head, (text) => patterns.viewedPaper.exec(text)?.[1]?.trim()) ??
    firstOf(head, (text) => patterns.nameBeforeHome.exec(text)?.[1]?.trim()) ??
    (hosts.size > 0 ? firstOf(head, (text) => hostNamed(text, hosts)) : undefined) ??
    firstOf(head, firstStep)
  )
}

const hostsIn = (value: string) =>
  [...value.matchAll(patterns.siteAddress)].flatMap(([, host = '']) =>
    patterns.hostOfMany.test(host) ? [] : letters(host).toLowerCase(),
  )

// https://www.tarnquarterly.example/… below “What the river took - The Tarn Quarterly”.
function hostNamed(text: string, hosts: ReadonlySet<string>): string | undefined {
  if (/https?:|www\.|@/u.test(text)) return undefined
  return text
    .split(/\s+[|–—·:-]\s+/u)
    .map((part) => part.trim())
    .find((part) => {
      const key = letters(part).toLowerCase()
      return (
        /\p{Lu}/u.test(part) && part.includes(' ') && (hosts.has(key) || hosts.has(key.replace(/^the/u, '')))
      )
    })
}

// Loom & Shuttle Forum > Equipment > Floor looms
function firstStep(text: string): string | undefined {
  const [step = '', ...steps] = text.split(/\s+[>»›]\s+/u)
  const isName =
    steps.length > 0 &&
    /^\p{Lu}[\p{L}&'’-]*(?: [\p{Lu}&][\p{L}&'’-]*){1,5}$/u.test(step) &&
    !patterns.siteControl.test(step) &&
    !patterns.columnOfSite.test(step)
  return isName ? step : undefined
}
