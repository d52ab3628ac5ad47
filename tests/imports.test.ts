// The direction of the house: model ← convert ← scripts, and model ← archive ← pages → layouts → components.
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import fastGlob from 'fast-glob'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = fastGlob.sync('src/**/*.{ts,astro}', { cwd: root })

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, path]) =>
    relative(root, resolve(root, file, '..', path as string)).replaceAll('\\', '/'),
  )
}

const under = (folder: string) => files.filter((file) => file.startsWith(`src/${folder}/`))
const reaches = (from: string[], folder: string) =>
  from.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith(`src/${folder}`))
      .map((path) => `${file} → ${path}`),
  )

test('the house has files to hold to its rules', () => expect(files.length).toBeGreaterThan(100))

test('the model knows nobody', () => {
  const others = under('model').flatMap((file) =>
    importsOf(file).filter((path) => !path.startsWith('src/model/')),
  )
  expect(others).toEqual([])
})

test('convert knows the model alone', () => {
  const others = under('convert').flatMap((file) =>
    importsOf(file)
      .filter((path) => !/^src\/(?:convert|model)\//.test(path))
      .map((path) => `${file} → ${path}`),
  )
  expect(others).toEqual([])
})

test('convert touches no disk, clock or console', () => {
  const touching = under('convert').filter((file) =>
    /node:fs|Date\.now|new Date\(\)|console\./.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(touching).toEqual([])
})

test('the site never imports convert', () => {
  const site = [
    'archive',
    'render',
    'citation',
    'download',
    'layouts',
    'components',
    'pages',
    'search',
    'words',
  ].flatMap(under)
  expect(reaches(site, 'convert')).toEqual([])
})

test('the site does not know the review', () => {
  const site = ['archive', 'render', 'citation', 'download', 'layouts', 'components', 'pages', 'search']
  expect(reaches(site.flatMap(under), 'review')).toEqual([])
  expect([...reaches(under('review'), 'pages'), ...reaches(under('review'), 'components')]).toEqual([])
})

test('components know no pages, and the archive knows neither', () => {
  expect(reaches(under('components'), 'pages')).toEqual([])
  expect([...reaches(under('archive'), 'pages'), ...reaches(under('archive'), 'components')]).toEqual([])
})
