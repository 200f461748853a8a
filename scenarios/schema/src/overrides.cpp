// SPDX-License-Identifier: GPL-3.0-or-later
#include "overrides.hpp"

#include "keys.hpp"
#include "yaml_documents.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

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
Result<YAML::Node> entry(const YAML::Node& list, const std::string& part, const std::string& text) {
  std::size_t index = 0;
  const char* last = part.data() + part.size();
  const auto [end, error] = std::from_chars(part.data() + 1, last, index);
  if (error != std::errc{} || std::string_view(end, last) != "]")
    return badPath(text, tr("\"{}\" is no number in brackets", part));
  if (!list.IsSequence()) return badPath(text, tr("\"{}\" stands after something that is no list", part));
  if (index >= list.size()) return badPath(text, tr("the list has {} entries, numbered from 0", list.size()));
  return list[index];
}

} // namespace

Result<std::string> applyOverride(YAML::Node tree, const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == 0 || equals == std::string::npos) return badPath(text, tr("has no \"path=value\""));
  std::string path = text.substr(0, equals);
  if (std::ranges::find(keys::run, path) != keys::run.end()) path = "run." + path;

  YAML::Node value;
  try {
    value = documentIn(text.substr(equals + 1));
  } catch (const YAML::Exception& trouble) {
    return badPath(text, tr("its value is not YAML: {}", trouble.msg));
  }

  YAML::Node at;
  at.reset(tree);
  for (const std::string& part : partsOf(path)) {
    if (part.starts_with('[')) {
      const Result<YAML::Node> next = entry(at, part, text);
      if (!next) return next.error();
      at.reset(*next);
    } else if (part.empty() || (at.IsDefined() && !at.IsNull() && !at.IsMap())) {
      return badPath(text, tr("\"{}\" leads nowhere", path));
    } else {
      at.reset(at[part]);
    }
  }
  at = value;
  return path;
}

} // namespace loopstad::scenarios
