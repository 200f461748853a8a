// SPDX-License-Identifier: GPL-3.0-or-later
/// A document of YAML as a value: what is copied is a copy, and every part knows the file and line that it
/// is from, also when it was put together of several.
///
///   Result<Tree> tree = treeIn(yaml, "plan.yaml");
///   tree->at("run").at("seed") = *treeIn("7", "");           // makes what is not there
///   const Tree plan = merged(*tree, change);                  // map by map
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::scenarios {

struct Tree {
  enum class Kind { absent, null, scalar, list, map };
  struct Entry;

  Kind kind = Kind::absent;
  std::string text{};                                  ///< of a scalar
  bool quoted = false;                                 ///< so it is a text, also where it looks like a number
  std::vector<Tree> items{};                           ///< of a list
  std::vector<Entry> entries{};                        ///< of a map, as written: a key may stand there twice
  std::shared_ptr<const std::filesystem::path> file{}; ///< none: from no file
  int line = 0;                                        ///< from 1; 0 where no file has it

  /// The first entry of that key; null where there is none.
  [[nodiscard]] const Tree* find(std::string_view key) const;
  /// The entry of that key, made where there is none. What is no map becomes one.
  [[nodiscard]] Tree& at(std::string_view key);
  void remove(std::string_view key);
  /// There, and more than "key:" alone.
  [[nodiscard]] bool holds() const { return kind != Kind::absent && kind != Kind::null; }
};

struct Tree::Entry {
  std::string key;
  int line = 0; ///< of the key
  std::shared_ptr<const std::filesystem::path> file{};
  Tree value;
};

/// The base with what the other says anew: maps key by key, everything else as a whole. A key that the other
/// leaves empty ("key:") is taken out.
[[nodiscard]] Tree merged(const Tree& base, const Tree& over);

} // namespace loopstad::scenarios
