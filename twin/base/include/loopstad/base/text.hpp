// SPDX-License-Identifier: GPL-3.0-or-later
/// What users read, in Dutch and English: English in the source, Dutch from the catalogue
/// assets/locale/nl.po.
///
///   chooseLanguage(Language::dutch);                 // once, by the program
///   legend.title(tr("Density (persons per m2)"));    // "Dichtheid (personen per m2)"
///
///   tr("{} persons walked", count);                  // "312 personen liepen": fmt's places, in the same
///   order
///
/// A text without a translation is shown in English. Errors are translated where they are made: an Error
/// holds what its reader reads, at every place that passes it on.
#pragma once

#include <fmt/core.h>

#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace loopstad {

enum class Language { english, dutch };

/// "nl", "nl_NL.UTF-8", "en", ... ; nothing for a language that we do not speak.
[[nodiscard]] std::optional<Language> languageFrom(std::string_view tag);

/// What LC_ALL, LC_MESSAGES or LANG ask for, in that order (POSIX.1-2017, 8.2); English when we do not speak
/// it.
[[nodiscard]] Language languageOfEnvironment();

/// For the whole process: call before threads start.
void chooseLanguage(Language language);
[[nodiscard]] Language chosenLanguage();

[[nodiscard]] const char* tr(const char* english);

/// With values: the English is checked while compiling, the catalogue by .ci/check-translations.
template <class... Args>
requires(sizeof...(Args) > 0) [[nodiscard]] std::string
    tr(fmt::format_string<Args...> english, Args&&... args) {
  const fmt::string_view text = english; // a literal, so it ends with a zero
  return fmt::vformat(tr(text.data()), fmt::make_format_args(args...));
}

/// What the system says of a failure, "No space left on device": in Dutch as far as the catalogue knows it.
[[nodiscard]] std::string systemMessage(const std::error_code& error);

/// Names a text for the catalogue where a table is written; tr() translates it where it is shown.
[[nodiscard]] constexpr const char* translatable(const char* english) { return english; }

} // namespace loopstad
