// One judged document → in words, what is wrong with what was made of it.
import { confusionsIn, sayConfusion } from './confusion.ts'
import { comparedFields } from './gold.ts'
import type { Judged } from './judge.ts'
import { hasTitle } from './match.ts'
import { compareField, isClean } from './score.ts'

/** Says what is wrong in one document, the gravest first; '' when nothing is. */
export function sayFaults(document: Judged): string {
  const { pairs, made, figures } = document
  const broken = pairs.filter((pair) => !isClean(pair)).length
  const titles = pairs.filter(({ gold, made }) => !made || !hasTitle(gold, made.title)).length
  const said = [
    ...(broken > 0
      ? [`${broken} of ${pairs.length} articles ${broken === 1 ? 'is' : 'are'} not found whole`]
      : []),
    ...(made.articles.length !== pairs.length
      ? [
          `${count(made.articles.length, 'article')} made where there ${pairs.length === 1 ? 'is' : 'are'} ${pairs.length}`,
        ]
      : []),
    ...(titles > 0 ? [`${count(titles, 'title')} ${titles === 1 ? 'differs' : 'differ'}`] : []),
    ...fieldFaults(document),
    ...(figures.breaks < 0.9 ? ['paragraphs are divided otherwise'] : []),
    ...(figures.issue < 1 ? ['date, number or name of the issue is not what the source states'] : []),
    ...confusionsIn([document])
      .slice(0, 2)
      .map((one) => `${sayConfusion(one)} (${count(one.lines, 'line')})`),
  ]
  return said.join('; ')
}

function fieldFaults({ pairs, made }: Judged): string[] {
  const wrong = comparedFields.flatMap((field) => {
    const times = pairs.filter((pair) => compareField(pair, field, made) === false).length
    return times > 0 ? [times === 1 ? field : `${field} ${times} times`] : []
  })
  return wrong.length > 0 ? [`wrong or missing: ${wrong.join(', ')}`] : []
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
