// What stands around the title of a page saved from a site in English: who wrote it, when, what to press, whose picture.
import { pattern } from './pattern.ts'

/** A label that names who wrote a text of a site, at the head of a line. */
export const webByline = pattern(
  /^(?:(?:(?:Posted|Written|Reported|Submitted|Published|Contributed|Compiled|Review(?:ed)?|Report|Story|Words|Text|Article|Blog|Column|Interview) )?(?:[Bb]y|BY):? (?=["“]?\p{Lu}|the\b|our\b)|(?:[Ww]ords|WORDS|[Aa]uthor|AUTHOR|[Ww]riter|[Rr]eporter|[Tt]ext)(?:: ?| {1,4})(?=\p{Lu}\p{Ll}+ \p{Lu})|By:?$)/u,
  'Written by Ada Lisle, Head of Ferries',
  'by: Ada Lisle',
  'WORDS Ada Lisle',
)

/** The hour alone, or the day and the hour, where a site says when. */
export const hourAlone = pattern(
  /^(?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}))?$/iu,
  '2:14 PM',
  '07:30 GMT',
)

/** How often a story was shared or answered, how long it takes to read, and further small print that stands by itself. */
export const webCount = pattern(
  /^(?:[·•|/∙—–-]+|\d{1,4}(?:\s+\d{1,4})*(?:\s+Share)?|\d{1,5} (?:shares?|comments?|replies|views|likes?|reads|words)|(?:shares?|comments?|replies|views|likes?) ?\(?\d{1,5}\)?|(?:about |approx\.? )?\d{1,2}[- ]min(?:ute)?s?(?:\.|ute)? read|(?:Listen|Watch|Play)(?: now)?[ •·|\d:]*|[·•|∙]? ?(?:Paid|Free|Sponsored|Archived?|Follow|Listen|close|Share page|Copy link|About sharing|Member-only story|Open in app|Published in|Advertisement|Toggle navigation|Invalid e-?mail)|(?:First |Last )?(?:Published|Posted|Updated|Modified)(?: on| at)?:?|Hits:? ?\d+)$/iu,
  '0 SHARES',
  'Replies (19)',
  '4 min read',
  '∙ Paid',
)

/** Who took a picture or what it shows, between the head of a story and its text. */
export const webPicture = pattern(
  /^[[(*]*(?:Image|Photos?|Picture|Pic|Video|Media|Illustration|Chart|Credit|Courtesy|Caption|Figure|Click to (?:enlarge|view)|Photograph(?:s|er|y)?)\b(?: (?:by|of|credit|courtesy|source))?(?::| {2,}| by\b|s? [A-Z]).{2,}|\b(?:Photo|Image|Picture|Pic|Credit)s?(?: credit| by)?: ?\S|[([](?:Shutterstock|Getty.{0,12}|iStock|File|Archive|Pixabay|Unsplash|Facebook|Google(?: Maps| Street View)?|Supplied|Courtesy.{0,40}|Photo.{0,40}|Image.{0,40})[)\]]\.?$|^!\[|^\[(?:img|image|photo|picture)\b/iu,
  '(Image: Pell Live)',
  'The ferry at Pell. Photo: Ada Lisle',
  'A heron on the weir. (Shutterstock)',
)

/** What stands only above a story of a site: a link past the menu, a cookie, a search, a call to subscribe. */
export const webTop = pattern(
  /^(?:Skip to\b.{0,90}|Jump to\b.{0,60}|Accessib(?:le|ility)\b.{0,20}|(?:Toggle|Main|Open|Close|Show|Hide)[ -](?:navigation|menu|search)\b.{0,40}|☰.{0,24}|Menu|Search(?: this (?:site|blog)|\s.{0,12}You are in\b.*)?|(?:Subscribe)?Sign ?(?:in|up)\b.{0,24}|Log ?in\b.{0,24}|Subscribe\b.{0,40}|Advertise\b.{0,24}|Donate|Basket\b.{0,8}|.*\bcookies\b.{0,60}\b(?:sites?|website|browser|device|consent|policy|settings|accept|reject|agree|continue)\b.*|https?:\S+|www\.\S+|\d{1,3}° ?[CF]?\b.{0,50}|Welcome(?:, (?:guest|visitor)|! Today)\b.{0,50}|Printer[- ]friendly\b.{0,40}|This is a (?:printer|print|text)[- ].*|You are (?:here|in|reading)\b.{0,80}|Your e-?mail address|Type your e-?mail.{0,40}|(?:Over )?[\d,]+\+? (?:subscribers|followers|readers)|Discover more from .{2,40}|(?:Get|Sign up (?:for|to)) (?:our|the|more) .{0,60}\b(?:inbox|newsletters?|alerts|e-?mail)\b.{0,40}|We use your (?:sign-up|e-?mail|data)\b.*|By (?:subscribing|signing up|continuing),?.*|Add to (?:my )?\S{2,20}.?|(?:Sign|View) (?:the|my|our) guest ?book\b.{0,24}|.*\(OCR\).*|Registered charity\b.{0,30}|From .{3,30}, the free .*|(?:Ref(?:erence)?|Category|Filed (?:under|in)|Tags?|Tagged|Labels?|Topics?|Release)\s?:.{1,70}|(?:Posted|Filed) (?:in|under)\b.{1,60}|(?:Ref|Release|News release)?\.? ?No\.? ?[\d/-]+)$/iu,
  'Skip to main content',
  'Toggle navigation',
  '72° Pell, sunny spells',
  'Type your email...   Subscribe',
)

/** Steps to a page, parts of a site in frames or with arrows that open them, an address or a tool beside a section. */
export const webPath = pattern(
  /^(?:[^.!?>»›|]{2,40}\s[>»›|]\s){1,6}[^.!?>»›|]{0,40}$|^[^.!?/]{2,30}(?:\s{1,3}\/\s{1,3}[^.!?/]{2,30}){1,8}$|▾|^(?:[-[(<]\s?[\p{L}!' ]{2,24}\s?[-\])>]\s*){3,}$|\s{2,}(?:Print(?:er)?\b|E-?mail\b|Send this\b|Share\b).{0,40}$/u,
  'News > Valley',
  'News & appeals  /  Pell',
  '[Visit us] [Join] [About]',
  'What we do ▾ Shop ▾',
)

/** When a text came out, in a form without a year or with one of two figures, or with what else a site says of it. */
export const webDay = pattern(
  /^(?:(?:\d{1,2}:\d\d |(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6},? )\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b.{0,50}|(?:Posted|Published|Updated|Filed) (?:on |at )?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b.{0,60}|(?:Last )?reviewed\b.{0,10}\d{1,2} \p{L}{3,9} \d{4}|Written on \d{1,2} \p{L}{3,9} \d{4}\b.{0,40}|For (?:immediate )?release\b.{0,40}|Embargoed\b.{0,50}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6},? (?:\p{Lu}\p{Ll}{2,8} \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? \d{1,2}:\d\d\b.{0,40})$/iu,
  'Posted on 6.11.18 by Ada Lisle',
  'Tue Mar 1, 9:12 AM ET',
)

/** A mailed newsletter, or a sheet named with its month or season: it has several articles. */
export const sheetOfSeveral = pattern(
  /\bin (?:a |your |the )?(?:web ?)?browser\b|\bforward (?:this )?to a friend\b|\bin this issue\b|\b(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d\d$/iu,
  'View this email in your browser',
  'The Pell Bugle – Autumn 2011',
)

/** Who speaks of a story below it; a reader's name stands before the verb. */
export const readerSays = pattern(
  /^(?=.{4,60}$)[\p{L}\d_.'’ -]{2,30}(?:, [\p{L}' -]{2,24})? (?:says?|said|wrote|writes|commented)(?: on .{6,50})?\s?(?:\.{3}|…|:)$/u,
  'ferryfan, Pell says...',
  'Joan said...',
)

/** A box of the site among the paragraphs of a story: a call to subscribe, a link, a notice that the text goes on. */
export const siteAmid = pattern(
  /^(?:(?:Advertisement|Advertising|Ad|Sponsored|Promoted)\b(?:\W{1,4}(?:Story|Article|Content|Scroll|Continue)\b.{0,40})?|(?:The )?(?:Story|Article|Content|Post) continues? (?:below|after)\b.{0,40}|Scroll (?:down )?(?:to|for)\b.{0,30}|Continue reading\b.{0,40}|(?:READ|SEE|WATCH|LISTEN|MORE|RELATED|Read|See|Watch|Listen|Related)(?: (?:MORE|ALSO|NEXT|NOW|more|also|next|now))?\s?[:>»|–—-]\s?\S.{3,100}|Sign[- ]up (?:and|for|to|now)\b.{0,70}|Get (?:.{2,24} )?(?:free|unlimited|full|digital)\b.{0,24} access\b.{0,50}|Subscribe (?:with|to|today|now|for)\b.{0,50}|#\p{L}{3,24}|(?:Text|Picture|Photo|Image) ?size\b.{0,16}|Loading\b.{0,12}|Enter your e-?mail\b.{0,40}|Your e-?mail\b.{0,30}|(?:I would like to|Yes, I want to) (?:receive|get)\b.{0,60}|(?:Recommended|Trending|Popular)(?: (?:now|for you|videos?|stories))?|Support (?:local|independent|our|quality) (?:journalism|reporting)\b.{0,60}|(?:Click|Tap) (?:here|to|on)\b.{0,60}|\d{1,3} of \d{1,3}|(?:View|Show|Hide|Add|Post|Leave|Write|Read|Join)(?: (?:a|your|all|the))? (?:[Cc]omments?|conversation)(?: \(\d+\))?|Create (?:an )?[Aa]ccount\b.{0,40}|Your stories live here\.|Fuel your hometown passion\b.{0,80}|Unmute|Video Player is loading\.?|Current Time\b.{0,20})$/u,
  'Advertisement: Story continues below',
  'READ MORE: Ferry laid up for the winter',
  'Sign up for our morning newsletter',
  '#ReadPell',
  'View Comments',
)

/** Where a story can be sent or kept, one or more in a row. */
export const placesToShare = pattern(
  /^(?:(?:Bookmark (?:this )?with|Share (?:this |it )?(?:on|via|with)|Follow(?: us)?(?: on)?|Post to|Send to)\b:?\s*)?(?:(?:Facebook|Twitter|X|LinkedIn|Google ?\+|Google\+?|Pinterest|Reddit|Tumblr|WhatsApp|Messenger|Telegram|Flipboard|Instapaper|Pocket|Digg|StumbleUpon|Newsvine|del\.icio\.us|Delicious|Technorati|Mixx|Fark|Slashdot|Instagram|YouTube|SMS|Copy link|Copy URL|E-?mail|Print|Save|More|What is this\?|What['’]s this\?|Order reprint(?: of this story)?|Comments?|Link|RSS)(?:[\s|·•,/]+|$))+$/iu,
  'Bookmark with: del.icio.us | Digg | Reddit',
  'LINKEDIN',
  'Facebook  Twitter  Email',
)

/** When an official text was signed, at its foot. */
export const datedThis = pattern(
  /^(?:Dated|Given|Made)\b.{0,40}\bthis \d{1,2}(?:st|nd|rd|th)? (?:day )?of \p{Lu}\p{Ll}+,? \d{4}\.?$/u,
  'Dated this 4th day of May 2014.',
)

/** The number of a sheet, which no story of a site has at its head. */
export const sheetNumber = pattern(
  /\bvol(?:ume|\.)? ?[\divxlc]+\b.{0,12}\bno\b|\bno\. ?\d+ of \d{4}\b|^(?:no|number|issue|edition)\.? ?(?:no\.? ?|number )?\d{1,4}$/iu,
  'No. 30',
  'Vol. 4 No. 2 -- May 2014',
  'No. 19 of 2011',
)

/** Says that the words of a picture follow on the next line. */
export const captionLabel = pattern(
  /^(?:Image|Media|Photo|Video|Figure) caption\s?[,:]?$/iu,
  'Image caption,',
)
