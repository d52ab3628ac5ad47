// The search form and the address of the page: what one asks for, the other says.

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

/** Lists the filters that are set. */
export function filtersOf(form: HTMLFormElement): [name: string, value: string][] {
  const set = fieldsOf(form).filter((field) => field instanceof HTMLSelectElement && field.value !== '')
  return set.map(({ name, value }) => [name, value])
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')]
}
