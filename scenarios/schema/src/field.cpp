// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace loopstad::scenarios {
namespace {

const Tree nothing{};

std::string joined(const std::string& path, std::string_view key) {
  return path.empty() ? std::string(key) : fmt::format("{}.{}", path, key);
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

template <class T>
std::optional<T> parsed(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

} // namespace

Field::Field(Problems& problems, const Tree& tree, std::string path)
    : Field(problems, tree, std::move(path), tree.file, tree.line) {}
Field::Field(Problems& problems, const Tree& tree, std::string path, SharedPath file, int line)
    : problems_(&problems), tree_(&tree), path_(std::move(path)), file_(std::move(file)), line_(line) {}

Field Field::under(const Tree::Entry& entry) const {
  return {*problems_, entry.value, joined(path_, entry.key), entry.file, entry.line};
}

Field::operator bool() const { return tree_->holds(); }
bool Field::isMap() const { return tree_->kind == Tree::Kind::map; }
bool Field::isList() const { return tree_->kind == Tree::Kind::list; }

std::filesystem::path Field::folder() const {
  return (file_ ? *file_ : std::filesystem::path(problems_->file)).parent_path();
}

void Field::problem(std::string what, std::string remedy) const {
  std::string object = path_;
  if (!file_)
    object = "--set " + path_;
  else if (line_ > 0)
    object = path_.empty() ? tr("line {}", line_) : tr("line {}: {}", line_, path_);
  problems_->found.push_back({line_, dataError(file_ ? file_->string() : problems_->file, std::move(object),
                                               std::move(what), std::move(remedy))});
}

bool Field::allow(std::span<const std::string_view> keys) const {
  if (!*this) return false;
  if (!isMap()) {
    problem(tr("must be a map of keys and values"), tr("its keys are: {}", fmt::join(keys, ", ")));
    return false;
  }
  reportDoubled();
  for (const Tree::Entry& entry : tree_->entries)
    if (std::ranges::find(keys, entry.key) == keys.end())
      under(entry).problem(tr("is not known"),
                           suggestion(entry.key, std::vector<std::string>(keys.begin(), keys.end())));
  return true;
}

void Field::reportDoubled() const {
  std::set<std::string> seen;
  for (const Tree::Entry& entry : tree_->entries)
    if (!seen.insert(entry.key).second) under(entry).problem(tr("is given twice"), tr("keep one of the two"));
}

Field Field::operator[](std::string_view key) const {
  const auto found = std::ranges::find(tree_->entries, key, &Tree::Entry::key);
  if (found != tree_->entries.end()) return under(*found);
  return {*problems_, nothing, joined(path_, key), file_, line_};
}

std::vector<std::pair<std::string, Field>> Field::entries() const {
  std::vector<std::pair<std::string, Field>> list;
  if (!*this) return list;
  if (!isMap()) {
    problem(tr("must be a map from names to values"), tr("write it as \"name: {...}\""));
    return list;
  }
  reportDoubled();
  for (const Tree::Entry& entry : tree_->entries) list.emplace_back(entry.key, under(entry));
  return list;
}

std::vector<Field> Field::items() const {
  std::vector<Field> list;
  if (!*this) return list;
  if (!isList()) {
    problem(tr("must be a list"), tr("write each entry on a line of its own after \"- \""));
    return list;
  }
  for (const Tree& item : tree_->items)
    list.push_back({*problems_, item, fmt::format("{}[{}]", path_, list.size())});
  return list;
}

std::optional<std::string> Field::scalar(std::string_view wanted) const {
  if (!*this) return std::nullopt;
  if (tree_->kind == Tree::Kind::scalar) return tree_->text;
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
  const auto value = tree_->quoted ? std::nullopt : parsed<double>(*text);
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
  if (const auto value = tree_->quoted ? std::nullopt : parsed<std::uint64_t>(*text))
    target = *value;
  else
    problem(tr("is \"{}\", which is not a whole number from 0 up", *text), tr("give a whole number"));
}

void Field::read(std::int16_t& target) const {
  const auto text = scalar(tr("a whole number"));
  if (!text) return;
  if (const auto value = tree_->quoted ? std::nullopt : parsed<std::int16_t>(*text))
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
  if (isList() && tree_->items.size() == count)
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
