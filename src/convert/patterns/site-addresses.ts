// What the addresses on a saved page in English, its place and its viewer say of the site.
import { pattern } from './pattern.ts'

/** A paper as a viewer of scans heads it, with its state and its years; group: the name. */
export const viewedPaper = pattern(
  /^(\p{Lu}[\p{L}'’&. -]{4,70}?) \((?:\p{Lu}[\p{L}., ]{1,24}) ?: ?\d{4} ?[-–] ?\d{4}\)/u,
  'The Tarn Plains Advertiser (NSW : 1896 - 1942)   Fri 14 Aug 1931   Page 2',
)

/** The address of a site; group: what the site is called in it. */
export const siteAddress = pattern(
  /(?:https?:\/\/(?:www\.)?|\bwww\.)([a-z\d-]{5,40})\.[a-z]/giu,
  'http://www.tarnquarterly.example/2019/',
)

/** An address at which many sites stand. */
export const hostOfMany = pattern(
  /^(?:facebook|twitter|instagram|youtube|linkedin|google|pinterest|flickr|reddit|archive|web|geocities|wordpress|blogspot|tumblr|mailchimp|campaign|tinyurl|wikipedia|paypal|justgiving|eventbrite)$/iu,
  'facebook',
)

/** The first step of a page's place that names a column, not the site. */
export const columnOfSite = pattern(
  /\b(?:News|Sports?|Arts|Culture|Business|Opinion|Comment|Life|Style|Health|Features?|Blogs?|Community|Local|Events?|Your|Our|All|Home|Services|Departments|Entertainment|Lifestyle|Education|Travel|Food|Living|Archives?|Page|Publications|Resources|Press|Media|Latest|More|What['’]s|Topics?|Browse|Categories|Articles?|Stories|Letters|Obituaries|Notices|About|Issues?|Vol(?:ume)?)\b/iu,
  'Arts & Culture',
)

/** Who holds the rights in a page and is no site: a house with many of them. */
export const houseOfSites = pattern(
  /\b(?:Inc|Ltd|Limited|LLC|PLC|Group|Media|Newspapers|Publish\p{L}*|Press Association|Networks?|Systems|Holdings|Company|Corp(?:oration)?|Trust|contributors|authors?|respective)\b|^(?:All|This|Terms|Privacy)\b/iu,
  'Northmark Newspapers',
)
