// A picture and its caption → who took or drew it, as its last words say: 本报记者 何立 摄, 新华社发（林远 摄）, 林远摄.
import type { ReadFields } from './article-fields.ts'
import { readCredits } from './credits.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'

/** Names the photographer of a picture that is an article of its own: a few words below it, which end with the name. */
export function signPicture(fields: ReadFields): void {
  const { body } = fields
  if (body.length !== 1 && !body.every(({ role }) => role === 'caption') && !isFewWords(fields)) return
  const [, agency = '', name] = patterns.pictureAgency.exec(fields.body.at(-1)?.text ?? '') ?? []
  if (name) {
    fields.byline ??= [name]
    fields.credit ??= agency
    return
  }
  const signed = patterns.photographer
    .exec(fields.body.at(-1)?.text ?? '')?.[0]
    .replace(patterns.attachedPicture, '')
  const credits = signed ? readCredits(signed) : undefined
  if (credits && credits.people.length > 0 && credits.rest === '') fields.byline ??= credits.people
  if (fields.body.every(({ role }, i) => i === 0 || role === 'caption')) signUnlabelled(fields)
}

function signUnlabelled(fields: ReadFields): void {
  const [, bare = '', drawn] = patterns.pictureBy.exec(fields.body.at(-1)?.text ?? '') ?? []
  const name = drawn ?? bare.replace(/[\s\u3000]/gu, '')
  if (drawn || isPersonalName(name)) fields.byline ??= [name]
}

// Two or three sentences below a picture, each a paragraph.
const isFewWords = ({ byline, body }: ReadFields) =>
  byline === undefined && body.length <= 3 && body.every(({ text }) => text.length <= 120)
