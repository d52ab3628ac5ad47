// The mark of the site, inside the page so that it costs no request: a sheet with the heading and columns of a newspaper.
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#9a2a1f" d="M2 1h12v14H2z"/>' +
  '<path fill="#fff" d="M4 3h8v3H4zM4 8h3v5H4zM9 8h3v5H9z"/></svg>'

/** The favicon as an address that holds its own data. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(drawing).replace(/%20/g, ' ').replace(/%3D/g, '=').replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%22/g, "'")}`
