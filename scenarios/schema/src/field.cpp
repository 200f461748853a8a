// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace loopstad::scenarios {
namespace {

int lineOf(const YAML::Node& node) { return node.Mark().line + 1; } // -1 when the node is not from a file

std::string joined(const std::string& path, std::string_view key) {
  return path.empty() ? std::string(key) : fmt::format("{}.{}", path, key);
}

/// "run" covers "run", "run.seed" and "run[0]".
bool covers(std::string_view prefix, std::string_view path) {
  return path.starts_with(prefix) &&
         (path.size() == prefix.size() || path[prefix.size()] == '.' || path[prefix.size()] == '[');
}

std::string describe(Range range) {
  const bool hasHigh = range.high < std::numeric_limits<double>::infinity();
  if (range.lowExcluded)
    return hasHigh ? tr("give a number above {} and up to {}", range.low, range.high)
                   : tr("give a number above {}", range.low);
  return hasHigh ? tr("give a number from {} to {}", range.low, range.high)
                 : tr("give a number from {} up", range.low);
}

bool holds(Range range, double value) {
  return (range.lowExcluded ? value > range.low : value >= range.low) && value <= range.high;
}

bool quoted(const YAML::Node& node) { return node.Tag() == "!"; }

template <class T>
std::optional<T> parsed(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

} // namespace

Field::Field(Problems& problems, YAML::Node node, std::string path, int line)
    : problems_(&problems), node_(std::move(node)), path_(std::move(path)), line_(line) {}

Field::operator bool() const { return node_.IsDefined() && !node_.IsNull(); }
bool Field::isMap() const { return node_.IsDefined() && node_.IsMap(); }
bool Field::isList() const { return node_.IsDefined() && node_.IsSequence(); }

void Field::problem(std::string what, std::string remedy) const {
  const bool overridden =
      std::ranges::any_of(problems_->overridden, [&](const auto& p) { return covers(p, path_); });
  std::string object = path_;
  if (overridden)
    object = "--set " + path_;
  else if (line_ > 0)
    object = path_.empty() ? tr("line {}", line_) : tr("line {}: {}", line_, path_);
  problems_->found.push_back(
      {line_, dataError(problems_->file, std::move(object), std::move(what), std::move(remedy))});
}

bool Field::allow(std::span<const std::string_view> keys) const {
  if (!*this) return false;
  if (!isMap()) {
    problem(tr("must be a map of keys and values"), tr("its keys are: {}", fmt::join(keys, ", ")));
    return false;
  }
  reportDoubled();
  for (const auto& entry : node_) {
    const auto key = entry.first.Scalar();
    if (std::ranges::find(keys, key) != keys.end()) continue;
    const Field stranger(*problems_, entry.second, joined(path_, key), lineOf(entry.first));
    stranger.problem(tr("is not known"), suggestion(key, std::vector<std::string>(keys.begin(), keys.end())));
  }
  return true;
}

void Field::reportDoubled() const {
  std::set<std::string> seen;
  for (const auto& entry : node_)
    if (const auto& key = entry.first.Scalar(); !seen.insert(key).second)
      Field(*problems_, entry.second, joined(path_, key), lineOf(entry.first))
          .problem(tr("is given twice"), tr("keep one of the two"));
}

Field Field::operator[](std::string_view key) const {
  if (isMap())
    for (const auto& entry : node_)
      if (entry.first.Scalar() == key)
        return {*problems_, entry.second, joined(path_, key), lineOf(entry.first)};
  return {*problems_, YAML::Node(YAML::NodeType::Undefined), joined(path_, key), line_};
}

std::vector<std::pair<std::string, Field>> Field::entries() const {
  std::vector<std::pair<std::string, Field>> list;
  if (!*this) return list;
  if (!isMap()) {
    problem(tr("must be a map from names to values"), tr("write it as \"name: {...}\""));
    return list;
  }
  reportDoubled();
  for (const auto& entry : node_) {
    const auto name = entry.first.Scalar();
    list.emplace_back(name, Field(*problems_, entry.second, joined(path_, name), lineOf(entry.first)));
  }
  return list;
}

std::vector<Field> Field::items() const {
  std::vector<Field> list;
  if (!*this) return list;
  if (!isList()) {
    problem(tr("must be a list"), tr("write each entry on a line of its own after \"- \""));
    return list;
  }
  for (const auto& item : node_)
    list.emplace_back(*problems_, item, fmt::format("{}[{}]", path_, list.size()), lineOf(item));
  return list;
}

std::optional<std::string> Field::scalar(std::string_view wanted) const {
  if (!*this) return std::nullopt;
  if (node_.IsScalar()) return node_.Scalar();
  problem(isMap() ? tr("must be {}, not a map", wanted) : tr("must be {}, not a list", wanted),
          tr("give one value"));
  return std::nullopt;
}

void Field::read(std::string& target) const {
  if (auto text = scalar(tr("a text"))) target = *text;
}

void Field::read(bool& target) const {
  const auto text = scalar(tr("true or false"));
  if (!text) return;
  if (*text == "true" || *text == "false")
    target = *text == "true";
  else
    problem(tr("is \"{}\", which is neither true nor false", *text), tr("write true or false"));
}

std::optional<double> Field::number(Range range) const {
  const auto text = scalar(tr("a number"));
  if (!text) return std::nullopt;
  const auto value = quoted(node_) ? std::nullopt : parsed<double>(*text);
  if (!value || !std::isfinite(*value)) {
    problem(tr("is \"{}\", which is not a number", *text),
            tr("give a number with a decimal point and no unit or quotes"));
    return std::nullopt;
  }
  if (holds(range, *value)) return value;
  problem(tr("is {}, which is out of range", *text), describe(range));
  return std::nullopt;
}

void Field::read(double& target, Range range) const {
  if (const auto value = number(range)) target = *value;
}

void Field::read(std::optional<double>& target, Range range) const {
  if (const auto value = number(range)) target = value;
}

void Field::read(std::uint64_t& target) const {
  const auto text = scalar(tr("a whole number"));
  if (!text) return;
  if (const auto value = quoted(node_) ? std::nullopt : parsed<std::uint64_t>(*text))
    target = *value;
  else
    problem(tr("is \"{}\", which is not a whole number from 0 up", *text), tr("give a whole number"));
}

void Field::read(std::int16_t& target) const {
  const auto text = scalar(tr("a whole number"));
  if (!text) return;
  if (const auto value = quoted(node_) ? std::nullopt : parsed<std::int16_t>(*text))
    target = *value;
  else
    problem(tr("is \"{}\", which is not a level", *text), tr("give a whole number, such as -1, 0 or 1"));
}

void Field::read(std::optional<std::int16_t>& target) const {
  if (!*this) return;
  std::int16_t value = 0;
  read(value);
  target = value;
}

std::vector<double> Field::numbers(std::size_t count, std::string_view meaning) const {
  const std::size_t before = problems_->found.size();
  std::vector<double> values;
  if (isList() && node_.size() == count)
    for (const Field& item : items()) item.read(values.emplace_back(), Range{});
  else if (*this)
    problem(tr("must be a list of {} numbers", count), tr("write {}", meaning));
  if (problems_->found.size() > before) values.clear();
  return values;
}

std::vector<std::string> Field::texts() const {
  std::vector<std::string> values;
  if (!*this) return values;
  if (!isList()) {
    read(values.emplace_back());
    return values;
  }
  for (const Field& item : items()) item.read(values.emplace_back());
  return values;
}

} // namespace loopstad::scenarios
