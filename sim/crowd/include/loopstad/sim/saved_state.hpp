// SPDX-License-Identifier: GPL-3.0-or-later
/// The state of a run as named columns of plain numbers, and lists of fields that work both ways.
///
///   void carry(StateFields& fields, Tally& tally) {       // one list: nothing is saved and not restored
///     fields.number("tally.born", tally.born);
///     fields.column("tally.times_s", tally.times_s);
///   }
///   SavedState state;
///   StateFields saving(state);
///   carry(saving, tally);
///   StateFields restoring(std::as_const(state));
///   carry(restoring, again);
///   if (!restoring.unsound().empty()) return damaged(restoring.unsound());
///
/// Numbers are kept as this machine has them in memory, little-endian. A column that is missing, of another
/// kind of entry or of another length than asked for is left as it was, and named by unsound(); so is what
/// the owner of a state says does not hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace loopstad::sim {

struct SavedColumn {
  std::uint32_t bytesEach = 1; ///< of an entry
  std::vector<std::byte> bytes{};

  friend bool operator==(const SavedColumn&, const SavedColumn&) = default;
};

struct SavedState {
  std::map<std::string, SavedColumn, std::less<>> columns; ///< by name

  friend bool operator==(const SavedState&, const SavedState&) = default;
};

class StateFields {
public:
  explicit StateFields(SavedState& into) : into_(&into) {}
  explicit StateFields(const SavedState& from) : from_(&from) {}

  [[nodiscard]] bool restoring() const { return from_ != nullptr; }

  /// Of any length.
  template <class T>
  void column(std::string_view name, std::vector<T>& values) {
    static_assert(std::is_trivially_copyable_v<T> && !std::is_same_v<T, bool>);
    if (!restoring()) return save(name, sizeof(T), std::as_bytes(std::span(values)));
    if (const SavedColumn* found = find(name, sizeof(T))) {
      values.resize(found->bytes.size() / sizeof(T));
      copy(*found, values.data());
    }
  }
  /// As many as there are already: one per item of the world.
  template <class T>
  void sameLength(std::string_view name, std::vector<T>& values) {
    std::vector<T> restored = restoring() ? std::vector<T>() : values;
    column(name, restored);
    if (!restoring()) return;
    expect(restored.size() == values.size(), name);
    if (restored.size() == values.size()) values.swap(restored);
  }
  template <class T>
  void number(std::string_view name, T& value) {
    std::vector<T> one{value};
    sameLength(name, one);
    value = one.front();
  }
  /// A part of every item of a list that is there already.
  template <class Item, class Part>
  void each(std::string_view name, std::vector<Item>& items, Part part) {
    std::vector<std::remove_cvref_t<decltype(part(items.front()))>> parts;
    for (Item& item : items) parts.push_back(part(item));
    sameLength(name, parts);
    for (std::size_t i = 0; i < items.size(); ++i) part(items[i]) = parts[i];
  }
  /// A list of every item, each of any length.
  template <class Item, class List>
  void eachList(std::string_view name, std::vector<Item>& items, List list) {
    using Entries = std::remove_cvref_t<decltype(list(items.front()))>;
    std::vector<std::uint64_t> lengths;
    Entries all;
    for (Item& item : items) {
      lengths.push_back(list(item).size());
      if (!restoring()) all.insert(all.end(), list(item).begin(), list(item).end());
    }
    sameLength(std::string(name) + ".lengths", lengths);
    column(name, all);
    if (!restoring()) return;
    std::size_t from = 0;
    for (std::size_t i = 0; i < items.size() && fits(all.size() - from, lengths[i], name); ++i) {
      const auto begin = all.begin() + static_cast<std::ptrdiff_t>(from);
      list(items[i]).assign(begin, begin + static_cast<std::ptrdiff_t>(lengths[i]));
      from += lengths[i];
    }
  }
  void texts(std::string_view name, std::vector<std::string>& texts);

  /// What must hold of a state that is restored.
  void expect(bool holds, std::string_view name);
  /// The first column that could not be taken up; empty when all were.
  [[nodiscard]] const std::string& unsound() const { return unsound_; }

private:
  void save(std::string_view name, std::size_t bytesEach, std::span<const std::byte> bytes);
  [[nodiscard]] const SavedColumn* find(std::string_view name, std::size_t bytesEach);
  static void copy(const SavedColumn& column, void* to);
  [[nodiscard]] bool fits(std::size_t left, std::uint64_t wanted, std::string_view name);

  SavedState* into_ = nullptr;
  const SavedState* from_ = nullptr;
  std::string unsound_;
};

} // namespace loopstad::sim
