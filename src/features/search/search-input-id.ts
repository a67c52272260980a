/** The id of the search box: a shortcut focuses it from elsewhere on the page. */
export const SEARCH_INPUT_ID = "search-input";
