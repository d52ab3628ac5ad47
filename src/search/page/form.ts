// The search form: what is asked for goes into its fields and comes out of them.
import { undated } from '../volumes.ts'
import { type Asked, dateRange, type Name, names } from './asked.ts'
import { readDate } from './dates.ts'
import type { View } from './view.ts'
import { fill } from './words.ts'

type Field = HTMLInputElement | HTMLSelectElement

/** Puts what is asked for into the form. */
export function fillForm(view: View, asked: Asked): void {
  for (const field of fieldsOf(view.form)) {
    const value = asked[field.name as Name]
    const shown = value === undated && isDate(field) ? view.words.undated : value
    // A value that the list does not have yet.
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === shown))
      field.add(new Option(shown, shown))
    field.value = shown
  }
  checkDates(view)
}

/** Gives what the form asks for; an issue only of the publication it was asked for with. */
export function askedOf(view: View, before: Asked): Asked {
  const values = new Map(fieldsOf(view.form).map(({ name, value }) => [name, value.trim()]))
  const asked = Object.fromEntries(names.map((name) => [name, values.get(name) ?? ''])) as Asked
  const date = (text: string) => (text === view.words.undated ? undated : text)
  return {
    ...asked,
    ...dateRange(date(asked.from), date(asked.to)),
    issue: asked.publication === before.publication ? before.issue : '',
  }
}

/** Says below a date that it is none, and gives whether all of them are dates. */
export function checkDates({ form, dateError, words }: View): boolean {
  const dates = fieldsOf(form).filter(isDate)
  const isWrong = ({ value }: Field) => value.trim() !== '' && value !== words.undated && !readDate(value)
  for (const field of dates) field.ariaInvalid = String(isWrong(field))
  const wrong = dates.find(isWrong)
  dateError.textContent = wrong ? fill(words.dateWrong, { date: wrong.value }) : ''
  return !wrong
}

function isDate({ name }: Field): boolean {
  return name === 'from' || name === 'to'
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('[name]')]
}
