// List items in, those that begin with a number of their own (1.《, ①, （1）, 一、) marked out: they need no list marker.
import { defineHastPlugin } from 'satteri'

const ownNumber =
  /^\s*(?:[①-⒛㈠-㈩❶-❿⓫-⓴]|[（(]\s*[\d０-９一二三四五六七八九十]+\s*[）)]|[\d０-９]+\s*[.．、)）](?![\d０-９])|[一二三四五六七八九十]+、)/

/** Says whether the text of a list item begins with a number of its own. */
export function hasOwnNumber(text: string): boolean {
  return ownNumber.test(text)
}

/** Gives such items the class `own`. */
export const ownNumbers = defineHastPlugin({
  name: 'own-numbers',
  element: {
    filter: ['li'],
    visit(item, context) {
      if (hasOwnNumber(context.textContent(item))) context.setProperty(item, 'className', ['own'])
    },
  },
})
