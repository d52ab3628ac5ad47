// The interface in simplified Chinese; its keys are what every other language must have.

export const zhHans = {
  skip: '跳到正文',
  home: '首页',
  search: '搜索',
  searchLabel: '搜索全库',
  searchPlaceholder: '人名、地名、词语',
  dates: '按日期',
  about: '关于',
  breadcrumbs: '所在位置',
  siteNavigation: '全站导航',
}

/** Every string of the interface, by name. */
export type Words = typeof zhHans
