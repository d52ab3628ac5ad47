// Where the pieces of an article lead in, the component that draws its jump lines out: links where the other end is known.
import { jsx } from 'astro/jsx-runtime'

/** Makes the component of a body's jump lines, which it is given as HTML; `addressFor` gives the address that words such as 上接第1版 lead to. */
export function linkedJumpLine(addressFor: (words: string) => string | undefined) {
  return ({ children }: { children?: { toString(): string } }) => {
    const href = addressFor(String(children ?? ''))
    return jsx('div', { class: 'jump-line', children: href ? jsx('a', { href, children }) : children })
  }
}
