// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/saved_state.hpp>

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::sim {
namespace {

struct Item {
  std::uint16_t number = 0;
  std::vector<double> list;
  friend bool operator==(const Item&, const Item&) = default;
};

struct State {
  std::vector<std::uint32_t> column;
  std::array<double, 3> fixed{};
  std::vector<Item> items;
  std::vector<std::string> texts;
  friend bool operator==(const State&, const State&) = default;
};

void carry(StateFields& fields, State& state) {
  fields.column("column", state.column);
  fields.number("fixed", state.fixed);
  fields.each("items.number", state.items, [](Item& item) -> std::uint16_t& { return item.number; });
  fields.eachList("items.list", state.items, [](Item& item) -> std::vector<double>& { return item.list; });
  fields.texts("texts", state.texts);
}

State some() {
  return {{1, 2, 3}, {0.5, -1.5, 1e300}, {{7, {1.0}}, {8, {}}, {9, {2.0, 3.0}}}, {"a line", "", "ë"}};
}

SavedState saved(State state) {
  SavedState columns;
  StateFields fields(columns);
  carry(fields, state);
  return columns;
}

/// Into a state with as many items.
std::pair<State, std::string> restored(const SavedState& columns, std::size_t items = 3) {
  State state;
  state.items.resize(items);
  StateFields fields(columns);
  carry(fields, state);
  return {state, fields.unsound()};
}

TEST(SavedState, GivesBackWhatWasSaved) {
  const auto [state, unsound] = restored(saved(some()));
  EXPECT_EQ(unsound, "");
  EXPECT_EQ(state, some());
  const auto [empty, sound] = restored(saved({}), 0);
  EXPECT_EQ(sound, "");
  EXPECT_EQ(empty, State{});
}

TEST(SavedState, NamesWhatIsMissing) {
  for (const auto& [name, column] : saved(some()).columns) {
    SavedState columns = saved(some());
    columns.columns.erase(name);
    EXPECT_EQ(restored(columns).second.substr(0, 4), name.substr(0, 4));
  }
}

TEST(SavedState, NamesWhatHasAnotherShape) {
  EXPECT_EQ(restored(saved(some()), 2).second, "items.number") << "as many as the world has";
  SavedState columns = saved(some());
  columns.columns.at("column").bytesEach = 8;
  EXPECT_EQ(restored(columns).second, "column");
  columns = saved(some());
  columns.columns.at("items.list").bytes.resize(16); // of three numbers two
  EXPECT_EQ(restored(columns).second, "items.list");
  columns = saved(some());
  columns.columns.at("texts.count").bytes[7] = std::byte{0x7f}; // more than any memory holds
  EXPECT_EQ(restored(columns).second, "texts");
}

TEST(SavedState, KeepsTheFirstTrouble) {
  SavedState columns = saved(some());
  StateFields fields(std::as_const(columns));
  fields.expect(true, "a");
  EXPECT_EQ(fields.unsound(), "");
  fields.expect(false, "b");
  fields.expect(false, "c");
  EXPECT_EQ(fields.unsound(), "b");
}

} // namespace
} // namespace loopstad::sim
