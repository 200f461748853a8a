// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.hpp"

#include <algorithm>

namespace loopstad::scenarios {

const Tree* Tree::find(std::string_view key) const {
  const auto found = std::ranges::find(entries, key, &Entry::key);
  return found == entries.end() ? nullptr : &found->value;
}

Tree& Tree::at(std::string_view key) {
  if (kind != Kind::map) *this = Tree{.kind = Kind::map, .file = file, .line = line};
  const auto found = std::ranges::find(entries, key, &Entry::key);
  return found != entries.end() ? found->value
                                : entries.emplace_back(Entry{.key = std::string(key), .value = {}}).value;
}

void Tree::remove(std::string_view key) {
  std::erase_if(entries, [&](const Entry& entry) { return entry.key == key; });
}

Tree merged(const Tree& base, const Tree& over) {
  if (base.kind != Tree::Kind::map || over.kind != Tree::Kind::map) return over;
  Tree result = base;
  for (const Tree::Entry& entry : over.entries) {
    const bool again = over.find(entry.key) != &entry.value; // stays double, for its reader to report
    const auto old = std::ranges::find(result.entries, entry.key, &Tree::Entry::key);
    if (!entry.value.holds())
      result.remove(entry.key);
    else if (again || old == result.entries.end())
      result.entries.push_back(entry);
    else
      *old = {entry.key, entry.line, entry.file, merged(old->value, entry.value)};
  }
  return result;
}

} // namespace loopstad::scenarios
