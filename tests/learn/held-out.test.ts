// Every example is held out once, and the lessons for it come from the others alone.
import { expect, test } from 'vitest'
import { learnHeldOut } from '../../src/learn/held-out.ts'
import { learn } from '../../src/learn/learn.ts'
import { invented } from './invented-page.ts'

const pages = ['柳桥', '石埠', '鹿渡', '澄湾', '云坞'].map((place) => invented(place, '新灯'))
const always = [invented('芦汀', '新灯')]

test('every example is held out once', () => {
  const places = [...learnHeldOut(pages, always, 2)].flatMap((part) => part.places)
  expect(places.sort()).toEqual([0, 1, 2, 3, 4])
})

test('the lessons for an example are those learned from all others', () => {
  for (const { places, lessons } of learnHeldOut(pages, always, 5)) {
    const others = pages.filter((_, i) => !places.includes(i))
    expect(lessons).toEqual(learn([...others, ...always]))
  }
})
