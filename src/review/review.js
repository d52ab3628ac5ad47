// Leads from doubt to doubt, by buttons and keys, says what looks right to the server, and draws the curves of moves.
// Without it the page still reads, and its forms still work.
const tools = document.querySelector('.tools')
const said = document.getElementById('said')
const wrong = document.getElementById('wrong')
const keys = document.getElementById('keys')
const useKeys = document.getElementById('use-keys')
const all = () => [...document.querySelectorAll('.doubt')]
const isLeft = (doubt) => !doubt.classList.contains('settled')
let current
const marked = []

const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name])

/** Shows a doubt, and the article it is about beside it. */
function show(doubt) {
  for (const one of document.querySelectorAll('.current')) one.classList.remove('current')
  current = doubt
  doubt.classList.add('current')
  doubt.focus({ preventScroll: true })
  doubt.scrollIntoView({ block: 'center' })
  const article = doubt.dataset.article && document.getElementById(`a-${doubt.dataset.article}`)
  if (article) {
    article.classList.add('current')
    article.scrollIntoView({ block: 'start' })
    point(article, doubt)
  }
  const doubts = all()
  said.textContent = fill(tools.dataset.doubtAt, {
    n: doubts.indexOf(doubt) + 1,
    of: doubts.length,
    line: doubt.dataset.line || '–',
  })
}

/** Points out where the line of a doubt stands in its article, by its letters: spaces and marks may differ. */
function point(article, doubt) {
  CSS.highlights?.delete('doubt')
  const line = document.querySelector(`#L${doubt.dataset.line} .text`)?.textContent ?? ''
  const wanted = line.match(/[\p{L}\p{N}]/gu) ?? []
  const letters = [...lettersOf(article.querySelector('[lang]'))]
  const at = letters
    .map(({ letter }) => letter)
    .join('')
    .indexOf(wanted.slice(0, 12).join(''))
  if (at < 0 || wanted.length === 0 || !CSS.highlights) return
  const first = letters[at]
  const last = letters[Math.min(at + wanted.length, letters.length) - 1]
  const range = new Range()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + last.letter.length)
  CSS.highlights.set('doubt', new Highlight(range))
  const element = first.node.parentElement
  const below =
    element.getBoundingClientRect().bottom > element.closest('#articles').getBoundingClientRect().bottom
  if (below) element.scrollIntoView({ block: 'center' })
}

function* lettersOf(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    for (const { 0: letter, index } of node.data.matchAll(/[\p{L}\p{N}]/gu))
      yield { letter, node, offset: index }
  }
}

/** Goes on to the next doubt that is left, or back to the one before; to any when none is left. */
function go(step) {
  const doubts = all()
  const open = doubts.some(isLeft) ? doubts.filter(isLeft) : doubts
  if (open.length === 0) return
  const at = current ? doubts.indexOf(current) : step > 0 ? -1 : doubts.length
  const beyond =
    step > 0
      ? open.find((doubt) => doubts.indexOf(doubt) > at)
      : open.findLast((doubt) => doubts.indexOf(doubt) < at)
  show(beyond ?? (step > 0 ? open[0] : open.at(-1)))
}

/** Says to the server that doubts look right, or are to be asked again; `right` is yes or no. */
async function settle(file, ids, right) {
  wrong.textContent = ''
  const body = new URLSearchParams({ file, right })
  for (const id of ids) body.append('id', id)
  try {
    const response = await fetch('/reviewed', {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    })
    if (!response.ok) throw new Error(await response.text())
    const { left } = await response.json()
    if (right === 'yes') marked.push(ids)
    for (const id of ids) draw(document.getElementById(`d-${id}`), right === 'yes')
    count(left)
    const none = left === 0 && right === 'yes' ? tools.dataset.allDone : ''
    const was = right === 'yes' ? tools.dataset.saved : tools.dataset.undone
    if (right === 'yes' && left > 0) go(1)
    said.textContent = `${was} ${none || said.textContent}`
  } catch (error) {
    wrong.textContent = `${tools.dataset.notSaved}${error.message}`
  }
}

function draw(doubt, right) {
  doubt.classList.toggle('settled', right)
  const button = doubt.querySelector('button')
  button.value = right ? 'no' : 'yes'
  button.textContent = right ? tools.dataset.undo : tools.dataset.right
  doubt.querySelector('.state').textContent = right ? tools.dataset.isRight : ''
}

function count(left) {
  const { left: many, leftOne, leftNone } = tools.dataset
  const words = left === 0 ? leftNone : left === 1 ? leftOne : fill(many, { n: left })
  document.querySelector('[data-left]:not(.tools)').textContent = words
  for (const form of document.querySelectorAll('form.whole')) {
    const ids = [...form.querySelectorAll('[name=id]')].map(({ value }) => value)
    form.hidden = !ids.some((id) => isLeft(document.getElementById(`d-${id}`)))
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.getAttribute('action') !== '/reviewed') return
  event.preventDefault()
  const data = new FormData(form)
  const doubt = form.closest('.doubt')
  if (doubt) current = doubt
  settle(data.get('file'), data.getAll('id'), event.submitter.value)
})

/** Presses the button of the doubt that is shown, when it says what is wanted. */
function press(value) {
  const button = current?.querySelector('button')
  if (button?.value === value) button.click()
}

/** Asks again what is shown, or else what was marked last. */
function undo() {
  if (current && !isLeft(current)) return press('no')
  const ids = marked.pop()?.filter((id) => !isLeft(document.getElementById(`d-${id}`))) ?? []
  if (ids.length === 0) return
  const doubt = document.getElementById(`d-${ids[0]}`)
  show(doubt)
  settle(doubt.querySelector('[name=file]').value, ids, 'no')
}

const actions = {
  next: () => go(1),
  previous: () => go(-1),
  right: () => press('yes'),
  undo,
  article: () =>
    document.querySelector(`#a-${current?.dataset.article} .whole:not([hidden]) button`)?.click(),
  keys: () => keys.showModal(),
}
const actionOf = {
  j: 'next',
  n: 'next',
  k: 'previous',
  p: 'previous',
  r: 'right',
  u: 'undo',
  a: 'article',
  '?': 'keys',
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open || !useKeys.checked) return
  const action = actions[actionOf[event.key.toLowerCase()]]
  if (!action) return
  event.preventDefault()
  action()
})
if (tools) {
  tools.hidden = all().length === 0
  tools.addEventListener('click', ({ target }) => actions[target.closest('button')?.dataset.do]?.())
  useKeys.checked = localStorage.getItem('keys') !== 'off'
  useKeys.addEventListener('change', () => localStorage.setItem('keys', useKeys.checked ? 'on' : 'off'))
  new ResizeObserver(curves).observe(document.querySelector('.lines') ?? document.body)
}

/** Draws a curve in the margin from each line to the one that goes on from it. */
function curves() {
  const svg = document.querySelector('.links')
  if (!svg) return
  const top = svg.getBoundingClientRect().top
  const edge = svg.getBoundingClientRect().width - 4
  const middle = (number) => {
    const box = document.getElementById(`L${number}`)?.getBoundingClientRect()
    return box && box.top + 10 - top
  }
  const drawn = [...document.querySelectorAll('a.link')].flatMap((link) => {
    const [from, to] = [middle(link.dataset.from), middle(link.dataset.to)]
    if (from === undefined || to === undefined) return []
    const hue = [...link.closest('.run').classList].find((name) => name.startsWith('hue-')) ?? ''
    const out = Math.max(2, edge - 12 - Math.sqrt(Math.abs(to - from)) * 1.4)
    const curve = shape(
      `M${edge} ${from} C${out} ${from} ${out} ${to} ${edge} ${to}`,
      `${link.dataset.kind} ${hue}`,
    )
    return [curve, shape(`M${edge + 2} ${to} l-7 -4 v8 z`, `head ${hue}`)]
  })
  svg.replaceChildren(...drawn)
}

function shape(d, name) {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', d)
  path.setAttribute('class', name)
  return path
}
