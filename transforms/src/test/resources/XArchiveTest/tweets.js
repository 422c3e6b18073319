window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "retweeted" : false,
      "id" : "1183001",
      "id_str" : "1183001",
      "full_text" : "@marta_g Lo sentimos, ¿nos pasas el pedido?",
      "created_at" : "Wed Oct 10 20:19:24 +0000 2018",
      "favorite_count" : "3",
      "retweet_count" : "1",
      "lang" : "es",
      "entities" : { "user_mentions" : [ { "screen_name" : "marta_g" } ] }
    }
  },
  {
    "tweet" : {
      "id_str" : "1183002",
      "full_text" : "RT @otro: oferta",
      "created_at" : "Thu Oct 11 08:00:00 +0000 2018",
      "favorite_count" : "0",
      "retweet_count" : "9",
      "lang" : "es"
    }
  }
]
