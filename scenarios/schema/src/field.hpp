// SPDX-License-Identifier: GPL-3.0-or-later
/// A value in a scenario file with its path and line: typed reading that collects problems instead of
/// stopping at the first.
///
///   Field run = file["run"];
///   run.allow(keys::run);
///   run["duration_s"].read(scenario.run.duration_s, {.low = 0.0, .lowExcluded = true});
///
/// A field that is absent reads as nothing: targets keep their defaults. Borrowed: problems and tree outlive
/// it.
#pragma once

#include "tree.hpp"

#include <loopstad/base/result.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopstad::scenarios {

struct Problem {
  int line = 0; ///< from 1; 0 where the file has none
  Error error;
};

struct Problems {
  std::string file; ///< that of the scenario; parts of others name their own
  std::vector<Problem> found;
};

/// Allowed values of a number.
struct Range {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool lowExcluded = false;
};
inline constexpr Range positive{.low = 0.0, .lowExcluded = true};
inline constexpr Range notNegative{.low = 0.0};

class Field {
public:
  Field(Problems& problems, const Tree& tree, std::string path);

  /// Present, and not empty ("key:" alone counts as absent).
  [[nodiscard]] explicit operator bool() const;
  [[nodiscard]] bool isMap() const;
  [[nodiscard]] bool isList() const;
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const Tree& tree() const { return *tree_; }
  /// The folder that relative paths written here start from.
  [[nodiscard]] std::filesystem::path folder() const;
  void problem(std::string what, std::string remedy) const;

  /// Reports keys that are not allowed or doubled, and a value that is no map; false for the latter.
  bool allow(std::span<const std::string_view> keys) const;
  [[nodiscard]] Field operator[](std::string_view key) const;
  /// The entries of a map of names; reports doubled names.
  [[nodiscard]] std::vector<std::pair<std::string, Field>> entries() const;
  [[nodiscard]] std::vector<Field> items() const;

  void read(std::string& target) const;
  void read(bool& target) const;
  void read(double& target, Range range) const;
  void read(std::optional<double>& target, Range range) const;
  void read(std::uint64_t& target) const;
  void read(std::optional<std::int16_t>& target) const;
  void read(std::int16_t& target) const;
  /// A list of exactly count numbers; empty when it is something else, which is reported.
  [[nodiscard]] std::vector<double> numbers(std::size_t count, std::string_view meaning) const;
  /// A list of texts; a single text counts as a list of one.
  [[nodiscard]] std::vector<std::string> texts() const;

private:
  using SharedPath = std::shared_ptr<const std::filesystem::path>;
  /// file and line: where its key stands.
  Field(Problems& problems, const Tree& tree, std::string path, SharedPath file, int line);
  [[nodiscard]] Field under(const Tree::Entry& entry) const;
  [[nodiscard]] std::optional<std::string> scalar(std::string_view wanted) const;
  [[nodiscard]] std::optional<double> number(Range range) const;
  void reportDoubled() const;

  Problems* problems_;
  const Tree* tree_; ///< never null: what is not there is an absent tree
  std::string path_;
  SharedPath file_; ///< none: the value is from the command line
  int line_;
};

} // namespace loopstad::scenarios
