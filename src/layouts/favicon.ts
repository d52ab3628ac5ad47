// The mark of the site, inside the page so that it costs no request: a sheet with the heading and columns of a newspaper.
const drawing =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" +
  "<path fill='%239a2a1f' d='M2 1h12v14H2zm2 2v3h8V3zm0 5v5h3V8zm5 0v5h3V8z'/></svg>"

/** The favicon as an address that holds its own data. */
export const favicon = `data:image/svg+xml,${drawing}`
