// Which words of two lines differ: the ones that are not in their longest common subsequence.

const WORDS = /\w+|\s+|[^\w\s]/g;
const MOST_WORDS = 400;

// [marks before, marks after], each a list of [start, end).
function changedWords(before, after) {
  const old = before.match(WORDS) ?? [];
  const now = after.match(WORDS) ?? [];
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < old.length - first && last < now.length - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  const [goneWords, newWords] = inside(old.slice(first, old.length - last), now.slice(first, now.length - last));
  return [ranges(old, first, goneWords), ranges(now, first, newWords)];
}

function inside(old, now) {
  const all = [new Set(old.keys()), new Set(now.keys())];
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) return all;
  const wide = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * wide);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      longest[i * wide + j] = old[i] === now[j]
        ? longest[(i + 1) * wide + j + 1] + 1
        : Math.max(longest[(i + 1) * wide + j], longest[i * wide + j + 1]);
    }
  }
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (old[i] === now[j]) {
      all[0].delete(i++);
      all[1].delete(j++);
    } else if (longest[(i + 1) * wide + j] >= longest[i * wide + j + 1]) i += 1;
    else j += 1;
  }
  return all;
}

function ranges(words, first, marked) {
  const made = [];
  let at = 0;
  words.forEach((word, index) => {
    if (marked.has(index - first)) {
      if (made.length && made.at(-1)[1] === at) made.at(-1)[1] = at + word.length;
      else made.push([at, at + word.length]);
    }
    at += word.length;
  });
  return made;
}
