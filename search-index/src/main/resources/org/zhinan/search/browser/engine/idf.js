// BM25's inverse document frequency, rounded, because the logarithms of two machines may differ in the last bit.

const Idf = {
  of(size, having) {
    return Math.floor(Math.log(1 + (size - having + 0.5) / (having + 0.5)) * 10000 + 0.5) / 10000;
  }
};
