// What sites in English set around a story, beside what web-pages.ts has: above it, among its paragraphs, below it.
import { pattern } from './pattern.ts'

/** A tool or a notice that a site sets above a story or among its paragraphs, alone on its line. */
export const siteTool = pattern(
  /^(?:(?:Gift|Save|Share|Print|E-?mail|Bookmark|Copy|Listen to|Like|Tweet|Pin|Reply|Report|Flag)(?: (?:this|the))?(?: (?:article|story|page|post|link|entry))?\b.{0,24}|(?:Tweet|Like|Print|Share|Save|E-?mail|Pin it|Comments?|Flag|Reply)(?:\W{1,4}(?:Tweet|Like|Print|Share|Save|E-?mail|Pin it|Comments?|Flag|Reply|\d+|[ft@+]))+\W*|(?:Font|Text) size\b.{0,20}|Watch live|Listen live|Live(?: now)?|Premium|Exclusive|Subscribers? only|Members? only|Sponsored|Promoted|Connect\s.{0,24}|(?:Estimated )?(?:reading time|read time)\b.{0,16}|\d+ min(?:ute)?s?(?: read)?|(?:View|See|Open) (?:image |photo |picture )?(?:gallery|slide ?show|photos?|all photos)\b.{0,12}|\d+ (?:of|\/) \d+ (?:photos|images)|Play (?:video|audio)\b.{0,12}|Zoom\b.{0,40}|Full (?:page|screen)|(?:Search|Translate|Log ?in|Sign ?in|Register|Subscribe|Menu|Basket|My account)(?:\W{1,4}(?:Search|Translate|Log ?in|Sign ?in|Register|Subscribe|Menu|Basket|My account|Listen|Donate)\b)*\W*(?:\(\d+\))?|_{4,}\s*\[?(?:Search|Go|Find)\]?|You are in\b.{0,40}|You are reading page\b.{0,50}|Subscribe (?:from|for|now|today)\b.{0,30}|Advertisement|ADVERTISEMENT|Site search|Show menu|Close menu)$/iu,
  'Gift this article    Save    46',
  'Font size: A A A',
  'Listen to this article  5 min',
  'Tweet   Like   Print',
  'WATCH LIVE',
)

/** When a page was put up or changed, with a label. */
export const postedDay = pattern(
  /^(?:(?:First |Last |Originally )?(?:Posted|Published|Updated|Modified|Created|Added|Filed|Uploaded)(?: (?:on|at|by))?\s*:?\s.{0,60}\d{1,4}.{0,30}|(?:This )?page (?:was )?last (?:updated|modified|changed|reviewed)\b.{0,60})$/iu,
  'Posted: May 4, 2014 10:06 PM',
  'This page last updated 4/5/05',
)

/** A title, and on its line the day on which the text below was put up. */
export const titleAndPosted = pattern(
  /^(\p{Lu}.{2,120}?[^.,;:\s])\s*(?:(?:[|•·–—-]\s*|\()?(?:[Pp]osted|[Pp]ublished|[Aa]dded|[Uu]pdated)(?: on)?\s*:?|\s[|•·–—]|\t|\s{3,})\s*((?:\p{L}{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8},? \d{4}|\p{Lu}\p{L}{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}))\)?$/u,
  'Second boat on Sundays Posted: 3 May 2014',
  'Second boat on Sundays | May 3, 2014',
)

/** The heading, at the foot of a page, over links to what else there is. */
export const furtherHeading = pattern(
  /^(?:(?:Relevant|Related|Other|More|Further|Previous|Recent|Earlier|Latest|Today['’]s|Top|Popular|Similar) (?:stories|headlines|news|articles|links|posts|entries|items|reading|pages|topics|coverage|features|reports|content|blog posts)(?: .{2,30})?|(?:Internet|External|Useful|Web|See also) links|In this section|In this series|Elsewhere(?: on .{2,24})?|See also|Read (?:next|also)|Up next|Next up|More from .{2,30}|More in .{2,30}|Also (?:in|on) .{2,30}|You (?:may|might) (?:also )?(?:like|enjoy|be interested in)\b.{0,20}|Editor['’]s (?:picks?|choice)|Recommended(?: .{2,24})?|From around the web|Around the web|Upcoming events|What['’]s on|Most (?:read|viewed|popular|shared|commented|e-?mailed)\b.{0,20}|Trending\b.{0,20}|Archives?|Blogroll|Categories|Tag cloud|Meta|Sign up (?:to|for)\b.{0,50}|Get (?:our|the) .{2,40} (?:e-?mail|newsletter|inbox)\b.{0,20}|References|Follow us\b.{0,40}|Find us on\b.{0,40}|Like us on\b.{0,40}|Join the (?:conversation|discussion|debate)\b.{0,20}|Have your say\b.{0,30}|What do you think\?.{0,30}|Leave a (?:reply|comment)\b.{0,30}|(?:View )?\d+ (?:comments?|replies|responses)|(?:Reader )?Comments\b.{0,16}|Trackbacks?\b.{0,16}|Share (?:this|via|on)\b.{0,30})\s*:?$/iu,
  'Relevant Stories',
  'MORE FROM PELL FM',
  'Other headlines:',
)

/** A line at the foot of a page that leads on, back or out. */
export const leadsAway = pattern(
  /^(?:(?:[«‹<←^↑]+ ?)?(?:Back|Return|Go back)(?: to)?\b.{0,40}|(?:Previous|Next|Older|Newer)(?: (?:page|post|article|story|entry|item))?\b\s*[:|<>«»←→].{0,60}|[<«←‹]+ ?(?:Previous|Prev|Older|Back|Contents)\b.{0,50}|(?:Read next|Read more|See also|More on this(?: story)?|Next story|Previous story|Related|Sponsored|Promoted|Advertisement feature|Ad)\s*[:|»-].{3,90}|(?:PROMOTED|SPONSORED)\s+\S.{3,90}|Top of page|Back to top\b.{0,40}|Download (?:this|the) (?:issue|page|article|edition)\b.{0,40}|Printer[- ]friendly\b.{0,30}|Page \d+ of \d+|You have \d+ free (?:articles?|stor(?:y|ies))\b.{0,60}|Already a (?:subscriber|member)\b.{0,40}|Best viewed (?:in|with|at)\b.{0,50}|You are visitor\b.{0,30}|Website (?:design|by)\b.{0,50}|Site (?:by|map|design)\b.{0,50}|\d{1,3}\. https?:\S+)$/iu,
  '« Back to news list',
  'Return to Articles Index',
  'Read next: Ferry laid up for the winter',
  'PROMOTED  Is your roof too old? Ask Lisle Slates',
)

/** What a site says of its rights and duties: no sentence of a story. */
export const siteRights = pattern(
  /©|\bcopyright (?:\d{4}|©|\(c\))|^copyright\b|\ball rights reserved\b|\b(?:privacy|cookies?) (?:policy|notice|settings|statement)\b|\buses? (?:of )?cookies\b|\bterms (?:of (?:use|service)|and conditions)\b|\bis not responsible for (?:the )?content of\b|\b(?:opinions|views) (?:expressed )?(?:here )?are those of\b|\bpublic file\b|\bclosed captioning\b|^part of (?:the )?\p{Lu}.{2,40}(?:group|network|media)\b/iu,
  '© Pell Valley Media 2021',
  'Copyright 2014 PELL. All rights reserved.',
  'Pell Today uses cookies. By continuing to browse you agree.',
)

const control = [
  'Menu|Sections?|Search|Home|News|Log ?(?:in|out|on)|Sign ?(?:in|up|out)|Register|Subscri(?:be|ptions?)(?: now)?|Support us|Donate(?: now)?',
  'Basket|Cart|Checkout|Shop|(?:My )?account|Close|Open(?: in app)?|Show|Toggle|Navigation|Skip|Jump|to|main|content|and|Follow(?:ing)?',
  'Subscribe ?Sign in|Watch(?: now)?|Listen(?: now)?|Live(?: chat)?|Share|Tweet|Print|E-?mail|Help|Contact(?: us)?|About(?: us)?|FAQs?|Advertis(?:e|ement|ing)',
  'RSS|Accessibility|Translate|English|Français|Latest|Back|Next|Previous|Go|Accept(?: all)?|Reject(?: all)?|Join(?: us)?|Report|Apply|Write',
  'Views?|Browse|Sponsored|Powered by|Welcome|Guest(?: ?book)?|Visitors?|Image|Logo|Photo|Text only|Site ?map|A-Z|Published in|Get (?:the )?app|Weather|Closings',
].join('|')

/** A control of a site, or a row of them, alone on its line. */
export const siteControl = pattern(
  new RegExp(
    `^(?=.*\\p{L})(?:(?:[\\s\\p{P}\\p{S}\\d]|(?<!\\p{L})(?:${control})(?![\\p{Ll}]))+|(?:Skip|Jump) to\\b.{0,60}|(?:Accessibility|Advertise|About this|Search)\\b.{0,30}|.{0,14}\\blog-?in|(?:View|Read|Open) (?:this|it|the)? ?(?:e-?mail|message|post|newsletter|online|in (?:your|a) browser)\\b.{0,60}|No images\\b.{0,60}|We (?:value|respect|care about) your privacy|(?:Accept|Reject|Allow) all\\b.{0,40}|(?:Having )?Trouble (?:viewing|reading)\\b.{0,60})$`,
    'iu',
  ),
  '☰ SECTIONS',
  'Log In   SUPPORT US',
  'SubscribeSign in',
  'Toggle navigation',
  'Skip to institutional links',
  'View this email in your browser',
  'We value your privacy',
)

/** What a site says of itself before or behind its name; group: the name. */
export const siteNamesItself = pattern(
  /^(?:Discover more from|You['’]re reading|Subscribe to|About|Welcome to|Published in|From) (\p{Lu}[\p{L}\p{N}&'’. -]{2,40}?)(?:, the .{4,60})?$/u,
  'Discover more from The Weir',
)

/** What no site is called: how a page is filed, priced, issued. */
export const besideSiteName = pattern(
  /^(?:FOR IMMEDIATE RELEASE|Quick exit|Leave (?:this )?(?:site|page)|The Wayback Machine\b.*|For immediate release|(?:News|Press|Media) (?:Release|release|RELEASE|room|Room|ROOM|archive|Archive)s?|NEWS ARCHIVE|PRICE\b.*|Price\b.*|(?:Spring|Summer|Autumn|Fall|Winter) \d{4}|THE|The|Announcements?|ANNOUNCEMENTS?|COMMENTARY|Commentary|ESSAYS?|Essays?|OPINION|Opinion|FEATURES?|Features?|SPORTS?|Sports?|VOL\b.*|Vol\b.*|No\..*|Issue\b.*|ISSUE\b.*)$/u,
  'FOR IMMEDIATE RELEASE',
  'PRICE FIVE CENTS',
)

/** The name of a site before the way home, at the head of its bar; group: the name. */
export const nameBeforeHome = pattern(
  /^(?!\W*(?:Menu|Search|Skip|Log|Sign|You|Back)\b)(\p{Lu}[\p{L}\p{N}&'’. -]{2,40}?)\s*[|:»>•·]\s*Home(?=\s*[|»>•·])/u,
  'PELLWIRE | Home | Latest News',
)
