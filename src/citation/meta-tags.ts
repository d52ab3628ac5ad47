// What is said of an article in, the `<meta>` tags of its head out, so that reference managers read it as a newspaper article.
import { type Facts, type Field, type FieldName, fields } from '../model/fields.ts'
import { publicAddress } from './public-address.ts'

/** Lists the names and contents of an article's `<meta>` tags, in the order of the table of fields. */
export function metaTags(facts: Facts): { name: string; content: string }[] {
  const tags = Object.entries(fields).flatMap(([field, { highwire, dublinCore }]: [string, Field]) => {
    const name = highwire ?? dublinCore
    const value = field === 'address' ? publicAddress(facts) : facts[field as FieldName]
    if (!name || value === undefined) return []
    return [value].flat().map((content) => ({ name, content }))
  })
  return [{ name: 'z:itemType', content: 'newspaperArticle' }, ...tags]
}
