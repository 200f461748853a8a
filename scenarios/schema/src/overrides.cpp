// SPDX-License-Identifier: GPL-3.0-or-later
#include "overrides.hpp"

#include "keys.hpp"
#include "read_tree.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <vector>

namespace loopstad::scenarios {
namespace {

constexpr const char* form = translatable("write --set run.duration_s=60 or --set flows[0].persons=100");

/// "flows[0].persons" -> "flows", "[0]", "persons".
std::vector<std::string> partsOf(std::string_view path) {
  std::vector<std::string> parts(1);
  for (const char c : path)
    if (c == '.')
      parts.emplace_back();
    else if (c == '[')
      parts.emplace_back("[");
    else
      parts.back() += c;
  return parts;
}

Error badPath(const std::string& text, std::string problem) {
  return usageError(fmt::format("--set {}: {}", text, problem), tr(form));
}

/// The entry of a list that "[3]" names.
Result<Tree*> entry(Tree& list, const std::string& part, const std::string& text) {
  std::size_t index = 0;
  const char* last = part.data() + part.size();
  const auto [end, error] = std::from_chars(part.data() + 1, last, index);
  if (error != std::errc{} || std::string_view(end, last) != "]")
    return badPath(text, tr("\"{}\" is no number in brackets", part));
  if (list.kind != Tree::Kind::list)
    return badPath(text, tr("\"{}\" stands after something that is no list", part));
  if (index >= list.items.size())
    return badPath(text, tr("the list has {} entries, numbered from 0", list.items.size()));
  return &list.items[index];
}

} // namespace

Status applyOverride(Tree& tree, const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == 0 || equals == std::string::npos) return badPath(text, tr("has no \"path=value\""));
  std::string path = text.substr(0, equals);
  if (std::ranges::find(keys::run, path) != keys::run.end()) path = "run." + path;

  Result<Tree> value = treeIn(text.substr(equals + 1), {});
  if (!value) return badPath(text, value.error().problem);

  Tree* at = &tree;
  for (const std::string& part : partsOf(path)) {
    if (part.starts_with('[')) {
      const Result<Tree*> next = entry(*at, part, text);
      if (!next) return next.error();
      at = *next;
    } else if (part.empty() || (at->holds() && at->kind != Tree::Kind::map)) {
      return badPath(text, tr("\"{}\" leads nowhere", path));
    } else {
      at = &at->at(part);
    }
  }
  *at = std::move(*value);
  return Done{};
}

} // namespace loopstad::scenarios
