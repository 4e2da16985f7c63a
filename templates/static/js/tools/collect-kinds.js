/* Counts projects of the kinds that a quota counts apart; only where a call has such quotas. Mirrors ProjectKindCount. */
(() => {
  'use strict';

  /** Of each kind, how many projects have a cell that says it and nothing else; none where no row says any. */
  function kindCounts(rows, quota, { level, projectsIn }) {
    const says = names => row => [...row.texts.values()].some(text => names.includes(level(text)));
    const counts = (quota && quota.kinds || []).map(kind =>
      ({ kind, projects: projectsIn(rows.filter(says(kind.filter(name => name).map(level)))) }));
    return counts.some(count => count.projects) ? counts : [];
  }

  window.ZhinanKindCounts = kindCounts;
})();
