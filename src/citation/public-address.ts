// What is said of an article in, the address to cite it by out: a path alone leads nowhere outside the site.
import type { Facts } from '../model/fields.ts'

/** Gives the address of an article as anyone can follow it, or nothing when the site does not know where it is published. */
export function publicAddress({ address }: Facts): string | undefined {
  return address?.startsWith('/') ? undefined : address
}
