// The search form and the address of the page: what one asks for, the other says.
import type { Narrowing } from './narrow.ts'

/** Puts what the address says into the form. */
export function fillForm(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search)
  for (const field of fieldsOf(form)) {
    field.value = asked.get(field.name) ?? ''
    // A value that the list does not have.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
  }
}

/** Gives the address of what the form asks for: what is empty is left out. */
export function addressFor(form: HTMLFormElement): string {
  const asked = fieldsOf(form).map(({ name, value }) => [name, value.trim()])
  const text = String(new URLSearchParams(asked.filter(([, value]) => value !== '')))
  return location.pathname + (text && `?${text}`)
}

/** Gives what the search is narrowed to. */
export function narrowingOf(form: HTMLFormElement): Narrowing {
  const { publication = '', year = '' } = Object.fromEntries(
    fieldsOf(form).map(({ name, value }) => [name, value]),
  )
  return { publication, from: year, to: year }
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')]
}
