#ifndef TORCHJAVA_WITH_FEW_H
#define TORCHJAVA_WITH_FEW_H

/* Functions that read one array of integers while they run, called with four integers in its place.
 *
 * Why: to ask the JVM for the elements of an array takes longer than to pass them on.
 */

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

#include "torchjava/export.h"

namespace torchjava_few {

constexpr std::size_t kFew = 4;

/* Which of the parameters is the array. */
template <typename... Parameters>
constexpr std::size_t placeOfArray() {
  constexpr bool isArray[] = {std::is_same_v<Parameters, const tj_int64 *>...};
  std::size_t place = 0;
  while (!isArray[place]) {
    place++;
  }
  return place;
}

template <typename Result, typename... Parameters>
class Function {
 public:
  explicit Function(Result (*function)(Parameters...)) : function_(function) {}

  template <typename... Arguments>
  Result operator()(Arguments... arguments) const {
    static_assert(sizeof...(Arguments) == sizeof...(Parameters) + kFew - 1);
    const auto all = std::make_tuple(arguments...);
    const tj_int64 elements[kFew] = {std::get<kPlace>(all), std::get<kPlace + 1>(all),
                                     std::get<kPlace + 2>(all), std::get<kPlace + 3>(all)};
    return call(all, elements, std::index_sequence_for<Parameters...>());
  }

 private:
  static constexpr std::size_t kPlace = placeOfArray<Parameters...>();

  template <typename Arguments, std::size_t... I>
  Result call(
      const Arguments &arguments, const tj_int64 *elements, std::index_sequence<I...>) const {
    return function_(parameter<I>(arguments, elements)...);
  }

  template <std::size_t I, typename Arguments>
  static auto parameter(const Arguments &arguments, const tj_int64 *elements) {
    if constexpr (I == kPlace) {
      return elements;
    } else {
      return std::get<(I < kPlace ? I : I + kFew - 1)>(arguments);
    }
  }

  Result (*function_)(Parameters...);
};

}  // namespace torchjava_few

/* This function, called with four integers where it takes an array of them; it reads as many of them
 * as the size says that it takes beside the array. */
template <typename Result, typename... Parameters>
torchjava_few::Function<Result, Parameters...> torchjava_with_few(Result (*function)(Parameters...)) {
  return torchjava_few::Function<Result, Parameters...>(function);
}

#endif
