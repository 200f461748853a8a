// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/saved_state.hpp>

#include <cassert>
#include <cstring>

namespace loopstad::sim {

void StateFields::texts(std::string_view name, std::vector<std::string>& texts) {
  std::vector<std::uint64_t> count{texts.size()};
  column(std::string(name) + ".count", count);
  if (restoring()) {
    // No text takes less than its length does: what is asked for is there.
    const SavedColumn* lengths = find(std::string(name) + ".lengths", sizeof(std::uint64_t));
    expect(count.size() == 1 && lengths != nullptr &&
               count.front() == lengths->bytes.size() / sizeof(std::uint64_t),
           name);
    if (!unsound_.empty()) return;
    texts.resize(count.front());
  }
  std::vector<std::vector<char>> letters;
  for (const std::string& text : texts) letters.emplace_back(text.begin(), text.end());
  eachList(name, letters, [](std::vector<char>& l) -> std::vector<char>& { return l; });
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i].assign(letters[i].begin(), letters[i].end());
}

void StateFields::expect(bool holds, std::string_view name) {
  if (!holds && unsound_.empty()) unsound_ = name;
}

void StateFields::save(std::string_view name, std::size_t bytesEach, std::span<const std::byte> bytes) {
  [[maybe_unused]] const bool isNew =
      into_->columns
          .emplace(std::string(name),
                   SavedColumn{static_cast<std::uint32_t>(bytesEach), {bytes.begin(), bytes.end()}})
          .second;
  assert(isNew && "two columns of one name");
}

const SavedColumn* StateFields::find(std::string_view name, std::size_t bytesEach) {
  const auto found = from_->columns.find(name);
  const bool sound = found != from_->columns.end() && found->second.bytesEach == bytesEach &&
                     found->second.bytes.size() % bytesEach == 0;
  expect(sound, name);
  return sound ? &found->second : nullptr;
}

void StateFields::copy(const SavedColumn& column, void* to) {
  if (!column.bytes.empty()) std::memcpy(to, column.bytes.data(), column.bytes.size());
}

bool StateFields::fits(std::size_t left, std::uint64_t wanted, std::string_view name) {
  expect(wanted <= left, name);
  return wanted <= left;
}

} // namespace loopstad::sim
