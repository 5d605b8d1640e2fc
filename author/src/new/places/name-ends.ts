/** English words with which the name of a place ends, as alternatives of a regular expression. */
export const ENDS =
  'River|Lake|Bay|Canal|Bridge|Islands?|Mountains?|Valley|Pass|Street|Road|Square|Dam|Harbou?r|Port|Airport|Station|Falls|Forest|Peninsula|Strait|Sea|Gulf|Delta|Desert|Park|Atoll|Reef|Cape|Beach';
