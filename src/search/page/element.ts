// Elements made in the browser. Text goes in as text: nothing of an article can become HTML.

type Children = readonly (Node | string)[]

/** Makes an element of HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  children: Children = [],
): HTMLElementTagNameMap[Name] {
  return complete(document.createElement(name), attributes, children)
}

/** Makes an element of SVG. */
export function drawing<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  children: Children = [],
): SVGElementTagNameMap[Name] {
  return complete(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children)
}

function complete<T extends Element>(made: T, attributes: Record<string, string>, children: Children): T {
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
